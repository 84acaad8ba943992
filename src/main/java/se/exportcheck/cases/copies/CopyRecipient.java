package se.exportcheck.cases.copies;

/** Whom a copy is for. */
public enum CopyRecipient {
    PARTY,
    PUBLIC
}
