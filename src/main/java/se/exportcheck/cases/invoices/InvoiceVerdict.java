package se.exportcheck.cases.invoices;

/** What an officer says of two rows that look like the same invoice. */
public enum InvoiceVerdict {
    /** They are two invoices. */
    OTHER_INVOICE,
    /** One invoice, of which each row claims a part of its own. */
    DIVIDED,
    /** One invoice, claimed twice: nothing of it is approved in the row that this is said of. */
    CLAIMED_TWICE
}
