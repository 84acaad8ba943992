package se.exportcheck.schemes;

/** Whose money it is; it decides about logos, retention and reports. */
public enum FundingSource {
    STATE_1_1,
    ERDF,
    OWN,
    MIXED;

    /** The Union pays all or part of it, so that false information can be subsidy fraud (2025:1267, 3 §). */
    public boolean isFromUnion() {
        return this == ERDF || this == MIXED;
    }
}
