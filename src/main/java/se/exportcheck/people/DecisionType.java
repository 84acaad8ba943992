package se.exportcheck.people;

/** What can be delegated to be decided, as a delegation order divides it. A grant in part is a grant. */
public enum DecisionType {
    GRANT,
    REFUSAL,
    DISMISSAL,
    WRITE_OFF,
    CHANGE,
    /** That a case is not decided yet although the company has asked for it (förvaltningslagen 12 §). */
    DELAY_REFUSAL
}
