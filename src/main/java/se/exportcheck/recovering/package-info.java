/** The journey of a recovery: opened, the company heard, proposed; then the invoice, what is paid back, and the interest. */
@NullMarked
package se.exportcheck.recovering;

import org.jspecify.annotations.NullMarked;
