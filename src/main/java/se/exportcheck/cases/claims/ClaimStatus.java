package se.exportcheck.cases.claims;

/** Where a claim stands (domain brief 6.5). */
public enum ClaimStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    PROPOSED,
    DECIDED,
    SENT_TO_ECONOMY,
    /** The bank could not pay it. */
    RETURNED,
    PAID
}
