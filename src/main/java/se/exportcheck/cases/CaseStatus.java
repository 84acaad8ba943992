package se.exportcheck.cases;

import java.util.Set;

/** <i>Ärendestatus</i>: where a case stands. It is never set by hand, only by a step of {@link CaseAction}. */
public enum CaseStatus {
    DRAFT,
    AWAITING_SIGNATURE,
    RECEIVED,
    ASSIGNED,
    IN_REVIEW,
    AWAITING_COMPLETION,
    AWAITING_OPINION,
    HEARING,
    PROPOSED,
    DECIDED,
    DISPATCHED,
    AWAITING_ACCEPTANCE,
    ACTIVE,
    FINAL_REVIEW,
    FOLLOW_UP,
    CLOSED,
    /** Closed, and what need not be kept of it is disposed of. */
    ARCHIVED;

    /** The company's own working material: no public document, and nobody else's to read. */
    public static final Set<CaseStatus> PRIVATE = Set.of(DRAFT, AWAITING_SIGNATURE);

    /** Received and not yet decided. */
    public static final Set<CaseStatus> UNDECIDED =
            Set.of(RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING, PROPOSED);

    /** Somebody outside the region is to answer. */
    public static final Set<CaseStatus> WAITING = Set.of(AWAITING_COMPLETION, AWAITING_OPINION, HEARING);

    /** At its end, until something takes it up again. */
    public static final Set<CaseStatus> ENDED = Set.of(CLOSED, ARCHIVED);

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    public boolean isPrivate() {
        return PRIVATE.contains(this);
    }
}
