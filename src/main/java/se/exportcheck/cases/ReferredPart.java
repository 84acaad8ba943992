package se.exportcheck.cases;

/** A part of the application that a partner can be shown. */
public enum ReferredPart {
    /** Who applies, for how much, when and where. */
    SUMMARY,
    VENTURE,
    COSTS
}
