package se.exportcheck.schemes;

/** Whose money it is; it decides about logos, retention and reports. */
public enum FundingSource {
    STATE_1_1,
    ERDF,
    OWN,
    MIXED
}
