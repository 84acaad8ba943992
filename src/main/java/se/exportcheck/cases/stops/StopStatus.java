package se.exportcheck.cases.stops;

/** Where a stop of payments stands. */
public enum StopStatus {
    NEW,
    /** The company may say what it thinks. */
    HEARING,
    OPENED,
    PROPOSED,
    STOPPED,
    LIFTED,
    DROPPED;

    /** It is on its way to a decision, or decided and in force. */
    public boolean isOpen() {
        return this == HEARING || this == OPENED || this == PROPOSED || this == STOPPED;
    }
}
