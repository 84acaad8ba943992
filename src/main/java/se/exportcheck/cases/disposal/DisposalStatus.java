package se.exportcheck.cases.disposal;

/** Where a disposal list stands. */
public enum DisposalStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    CARRIED_OUT
}
