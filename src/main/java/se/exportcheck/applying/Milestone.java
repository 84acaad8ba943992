package se.exportcheck.applying;

import se.exportcheck.cases.CaseStatus;

/** How far a case has come, as the company follows it. */
enum Milestone {
    SENT,
    REVIEW,
    DECISION,
    DONE;

    static Milestone of(CaseStatus status) {
        return switch (status) {
            case DRAFT, AWAITING_SIGNATURE, RECEIVED, ASSIGNED -> SENT;
            case IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING, PROPOSED, DECIDED -> REVIEW;
            case DISPATCHED, AWAITING_ACCEPTANCE, ACTIVE, FINAL_REVIEW -> DECISION;
            case FOLLOW_UP, CLOSED, ARCHIVED -> DONE;
        };
    }

    boolean isPassed(Milestone reached) {
        return ordinal() < reached.ordinal();
    }
}
