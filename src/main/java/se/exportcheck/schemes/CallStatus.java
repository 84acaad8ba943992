package se.exportcheck.schemes;

/** Whether a call can be applied under on a day. */
public enum CallStatus {
    COMING,
    OPEN,
    CLOSED
}
