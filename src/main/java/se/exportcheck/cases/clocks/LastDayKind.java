package se.exportcheck.cases.clocks;

/** What a last day in a case is for: whoever must have acted by then stands in domain brief 6.6. */
public enum LastDayKind {
    DECISION,
    REQUEST,
    COMPLETION,
    INJUNCTION,
    OPINION,
    HEARING,
    PAYMENT_HEARING,
    /** The company may comment before payment is stopped. */
    STOP_HEARING,
    APPEAL,
    /** Of a decision that the case has gone on from, as a grant: nobody waits for it, so it is told only beforehand. */
    GRANT_APPEAL,
    /** Of a decision on payment that the company can appeal; told only beforehand too. */
    PAYMENT_APPEAL,
    FORWARD,
    POSTING,
    ACCEPTANCE,
    PROJECT_END,
    CLAIM,
    PAYMENT,
    FOLLOW_UP,
    REGISTER,
    /** The company may answer before a decision on recovery. */
    RECOVERY_HEARING,
    /** The company may answer before what it owes is taken from a payment. */
    SET_OFF_HEARING,
    /** Interest begins on what is reclaimed; nobody is late then, so it is told only beforehand. */
    INTEREST,
    /** What is reclaimed is due. */
    REPAYMENT,
    /** A part of what is reclaimed is to be paid. */
    INSTALMENT,
    /** Somebody has asked for documents of the case. */
    DISCLOSURE,
    /** The case is kept to that day: nobody must act by then, so it is told only beforehand. */
    RETENTION
}
