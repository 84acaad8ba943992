package se.exportcheck.cases.invoices;

/** Why two rows of claims may be of the same invoice; the supplier is the same in both. */
public enum InvoiceLikeness {
    SAME_NUMBER,
    SAME_DAY_AND_AMOUNT
}
