/**
 * The budget (budgetram) of each kind of cheque, source of money and year: what is set aside, and what the cases take of
 * it. The ledger is kept by the database; here it is read, and frames are set and changed.
 */
@NullMarked
package se.exportcheck.budget;

import org.jspecify.annotations.NullMarked;
