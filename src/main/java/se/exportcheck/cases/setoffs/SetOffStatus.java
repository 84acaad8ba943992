package se.exportcheck.cases.setoffs;

import java.util.EnumSet;
import java.util.Set;

/** Where a set-off stands. */
public enum SetOffStatus {
    /** Not begun yet: nothing of it is kept. */
    NEW,
    /** The company may say what it thinks. */
    HEARING,
    /** It has, or its time to do so is out. */
    HEARD,
    PROPOSED,
    DECIDED,
    /** The company is told. As long as the decision can be appealed, or a court has it, nothing is set off. */
    DISPATCHED,
    /** Nobody can appeal it any more (förvaltningslagen 35 §): it is done with the payment. */
    FINAL,
    /** The payment is made, less what is set off, and that is paid back. */
    BOOKED,
    /** The payment or the debt is no longer what it was decided on, or the region lets the payment go. */
    LAPSED,
    /** A court has overturned it after it was done: what was set off is to go to the company. */
    OVERTURNED,
    /** All of that has gone to it. */
    PAID_OUT,
    /** Nothing was decided. */
    DROPPED;

    /** The payment waits for what becomes of it. */
    public static final Set<SetOffStatus> OPEN = EnumSet.of(HEARING, HEARD, PROPOSED, DECIDED, DISPATCHED, FINAL);

    /** The payment is so much less. */
    private static final Set<SetOffStatus> COUNTED = EnumSet.of(DISPATCHED, FINAL, BOOKED, OVERTURNED, PAID_OUT);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    boolean isCounted() {
        return COUNTED.contains(this);
    }
}
