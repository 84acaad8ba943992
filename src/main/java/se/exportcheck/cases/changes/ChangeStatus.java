package se.exportcheck.cases.changes;

import java.util.Set;

/** Where a request for a change stands (domain brief 6.5). */
public enum ChangeStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    PROPOSED,
    DECIDED,
    DISPATCHED,
    WITHDRAWN;

    /** Sent in, and the company does not know yet what is decided. */
    public static final Set<ChangeStatus> OPEN = Set.of(SUBMITTED, IN_REVIEW, PROPOSED, DECIDED);
}
