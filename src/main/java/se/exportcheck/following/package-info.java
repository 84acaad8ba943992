/** The journey of the years after: the final report, the company's answers after 12 and 24 months, the end of the case. */
@NullMarked
package se.exportcheck.following;

import org.jspecify.annotations.NullMarked;
