package se.exportcheck.cases.arrivals;

/** What somebody has sent to a case. */
public enum ArrivalKind {
    /** Whatever the company adds to its application. */
    MATERIAL,
    COMPLETION,
    COMMENT,
    OPINION,
    OTHER
}
