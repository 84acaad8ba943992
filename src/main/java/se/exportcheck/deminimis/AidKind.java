package se.exportcheck.deminimis;

/** How aid came into the ledger. */
public enum AidKind {
    /** The undertaking's own word in an application (2022:1468, 22 §). */
    DECLARED,
    /** The region's own decision. */
    GRANTED,
    /** What an officer found in a register or was told by another giver. */
    REGISTERED_ELSEWHERE,
    /** In place of another entry: an amount that was lowered or annulled, aid that followed a merger or a split. */
    CORRECTION
}
