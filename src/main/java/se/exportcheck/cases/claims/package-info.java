/** Claims for payment (ansökan om utbetalning, rekvisition): what was done, paid and proved, and what is paid for it. */
@NullMarked
package se.exportcheck.cases.claims;

import org.jspecify.annotations.NullMarked;
