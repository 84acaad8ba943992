package se.exportcheck.cases.disposal;

/** Why nothing of a case may be disposed of. */
public enum HoldGround {
    APPEAL,
    AUDIT,
    SUPERVISION,
    CRIME,
    DISCLOSURE,
    OTHER
}
