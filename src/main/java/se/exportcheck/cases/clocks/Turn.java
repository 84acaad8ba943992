package se.exportcheck.cases.clocks;

import se.exportcheck.cases.CaseStatus;

/** Who a case waits for. */
public enum Turn {
    REGION,
    COMPANY,
    PARTNER,
    NOBODY;

    /** While a decision can be appealed, while the project runs and when all is done nobody is late: that time is counted for nobody. */
    static Turn of(CaseStatus status) {
        return switch (status) {
            case RECEIVED, ASSIGNED, IN_REVIEW, PROPOSED, DECIDED, FINAL_REVIEW -> REGION;
            case AWAITING_SIGNATURE, AWAITING_COMPLETION, HEARING, AWAITING_ACCEPTANCE -> COMPANY;
            case AWAITING_OPINION -> PARTNER;
            case DRAFT, DISPATCHED, ACTIVE, FOLLOW_UP, CLOSED, ARCHIVED -> NOBODY;
        };
    }
}
