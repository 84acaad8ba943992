package se.exportcheck.cases.arrivals;

/** How it came in. */
public enum Channel {
    PORTAL,
    PAPER
}
