package se.exportcheck.cases.disclosures;

import java.util.Set;

/** Where a request for disclosure stands. */
public enum DisclosureStatus {
    NEW,
    OPEN,
    /** The requester knows that not all is handed out, and that a written decision can be asked for. */
    TOLD,
    AWAITING_DECISION,
    /** Refused in writing, and not sent. */
    DECIDED,
    HANDED_OUT,
    WITHDRAWN,
    /** The requester is content with what was said. */
    SETTLED,
    REFUSED;

    private static final Set<DisclosureStatus> OPEN_ONES = Set.of(OPEN, TOLD, AWAITING_DECISION, DECIDED);

    public boolean isOpen() {
        return OPEN_ONES.contains(this);
    }
}
