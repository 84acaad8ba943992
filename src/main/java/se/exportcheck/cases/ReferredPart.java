package se.exportcheck.cases;

import java.util.List;

/** A part of the application that a partner can be shown. */
public enum ReferredPart {
    /** Who applies for what, for how much, when and where; always part of what is referred. */
    SUMMARY,
    VENTURE,
    COSTS;

    /** Those that the officer refers or not. */
    public static final List<ReferredPart> CHOSEN = List.of(VENTURE, COSTS);
}
