package se.exportcheck.schemes;

/** Whether a call is open all the time or in a round with a last day. */
public enum IntakeMode {
    CONTINUOUS,
    ROUND
}
