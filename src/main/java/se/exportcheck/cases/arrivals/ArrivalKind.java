package se.exportcheck.cases.arrivals;

import java.util.List;

/** What somebody has sent to a case. */
public enum ArrivalKind {
    /** The application itself, when it did not come through the service. */
    APPLICATION,
    /** Whatever the company adds to its application. */
    MATERIAL,
    COMPLETION,
    COMMENT,
    OPINION,
    OTHER,
    /** What the company says by it counts as if it was said here. */
    WITHDRAWAL,
    ACCEPTANCE,
    DECLINE,
    DECISION_REQUEST;

    /** Nobody but the company itself sends it. */
    public boolean isFromCompany() {
        return this != OPINION && this != OTHER;
    }

    /** What may come to a case that is there already. */
    public static List<ArrivalKind> later() {
        return List.of(MATERIAL, COMPLETION, COMMENT, OPINION, OTHER);
    }
}
