package se.exportcheck.audit;

/** What can be wrong with the log. */
public enum Fault {
    /** The event does not say what was sealed. */
    CHANGED,
    /** The event is nowhere in the log. */
    MISSING,
    /** The event is in the log twice. */
    DOUBLED,
    /** The event stands where another belongs. */
    MOVED,
    /** The event is not the one whose seal is known: it or one before it was changed, and all after sealed anew. */
    RESEALED,
    /** The record that the event tells of is gone, or says something else now. */
    UNLIKE_RECORD,
    /** A record is not in the log. */
    OMITTED
}
