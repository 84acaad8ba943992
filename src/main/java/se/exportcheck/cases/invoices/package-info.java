/** Invoices that are claimed more than once in the region, and what officers say of them. */
@NullMarked
package se.exportcheck.cases.invoices;

import org.jspecify.annotations.NullMarked;
