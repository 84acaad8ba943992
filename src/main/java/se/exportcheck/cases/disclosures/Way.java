package se.exportcheck.cases.disclosures;

/** How a request came, or a decision was sent. */
public enum Way {
    VISIT,
    MAIL,
    EMAIL,
    PHONE
}
