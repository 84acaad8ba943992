package se.exportcheck.people.representing;

/** What stands in the way of letting somebody act for a company, or of ending that. */
public enum Obstacle {
    /** Only administrators let others in and out; anybody may leave. */
    ADMINISTRATORS_ONLY,
    /** The right to sign is given by those who have it without limit in time or matter. */
    SIGNATORIES_GIVE,
    LAST_ADMINISTRATOR,
    LAST_SIGNATORY,
    /** More people than a company has use for. */
    TOO_MANY,
    /** More invitations in a day than anybody needs. */
    TOO_MANY_TODAY,
    ACTS_ALREADY,
    /** Whoever invited does not act for the company any more, or may no longer give what the invitation offers. */
    INVITER_MAY_NO_MORE
}
