package se.exportcheck.cases;

/** What is decided: bifall, delvis bifall, avslag, avvisning or avskrivning. */
public enum Outcome {
    GRANT,
    PARTIAL_GRANT,
    REFUSAL,
    DISMISSAL,
    WRITE_OFF;

    public boolean isGrant() {
        return this == GRANT || this == PARTIAL_GRANT;
    }
}
