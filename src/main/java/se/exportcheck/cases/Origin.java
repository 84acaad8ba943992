package se.exportcheck.cases;

/** How the case came in: by this portal, on paper, or from a list of past cases. */
public enum Origin {
    PORTAL,
    PAPER,
    IMPORT
}
