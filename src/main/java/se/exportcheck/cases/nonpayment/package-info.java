/** <i>Utebliven utbetalning</i>: the grounds not to pay what is granted, and hearing the company before that (2022:1468, 29 §). */
@NullMarked
package se.exportcheck.cases.nonpayment;

import org.jspecify.annotations.NullMarked;
