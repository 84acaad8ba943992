/** The journey of the money: the company claims, the officer reviews, two others attest and pay, the officer concludes. */
@NullMarked
package se.exportcheck.paying;

import org.jspecify.annotations.NullMarked;
