/** The journey of the years after: the final report, the company's answers in the months that the scheme says, the end of the case. */
@NullMarked
package se.exportcheck.following;

import org.jspecify.annotations.NullMarked;
