package se.exportcheck.cases.register;

/** What is to be done in the register. */
public enum RegisterOperation {
    /** Enter a grant. */
    NEW,
    /** Change the amount of one that has been reported. */
    CHANGE,
    /** Take away one that has been reported: it was annulled or recovered. */
    ANNUL
}
