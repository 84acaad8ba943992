package se.exportcheck.cases.recoveries;

import java.util.Set;

/** Where a recovery stands (domain brief 6.5). */
public enum RecoveryStatus {
    /** Not opened yet: nothing of it is kept. */
    NEW,
    OPENED,
    HEARING,
    PROPOSED,
    DECIDED,
    DISPATCHED,
    INVOICED,
    /** It is paid back in parts, each on its day. */
    INSTALMENT,
    /** Somebody else collects it, and represents the state in court (2022:1468, 34 §). Money may still come. */
    HANDED_OVER,
    /** More is paid back than a court lets the region keep: the rest is to go back to the company. */
    OVERPAID,
    /** Principal and interest are paid, or nothing was reclaimed beside what is not paid. */
    SETTLED,
    /** Nothing is reclaimed, for special reasons (2022:1468, 32 §). */
    WAIVED,
    /** What is left is not collected any more. */
    WRITTEN_OFF,
    /** No ground was found. */
    DROPPED;

    /** It is not certain yet what becomes of the grant: nothing is paid meanwhile. */
    public static final Set<RecoveryStatus> EXAMINED = Set.of(OPENED, HEARING, PROPOSED, DECIDED);

    private static final Set<RecoveryStatus> OWED = Set.of(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER);

    /** Something of it is left to do, so that its case cannot be closed (T23). */
    public boolean isOpen() {
        return EXAMINED.contains(this) || (isOwed() && this != HANDED_OVER) || this == OVERPAID;
    }

    /** It is decided and sent, and not paid. */
    public boolean isOwed() {
        return OWED.contains(this);
    }
}
