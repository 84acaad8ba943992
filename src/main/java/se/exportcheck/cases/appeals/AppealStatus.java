package se.exportcheck.cases.appeals;

/** Where an appeal stands (domain brief 6.5). */
public enum AppealStatus {
    /** It has not reached the region. */
    NEW,
    RECEIVED,
    TIMELY_CHECK,
    REJECTED_LATE,
    RECONSIDERED,
    FORWARDED,
    COURT,
    JUDGMENT,
    CLOSED;

    public boolean isOpen() {
        return this != NEW && this != CLOSED;
    }
}
