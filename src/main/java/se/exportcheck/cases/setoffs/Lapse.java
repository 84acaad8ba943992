package se.exportcheck.cases.setoffs;

/** Why nothing is set off, although it was begun or decided. */
public enum Lapse {
    /** The payment is counted or decided anew. */
    PAYMENT_CHANGED,
    /** The bank had sent the payment back: of set-offs that lapsed by that before they came to follow their payment. */
    PAYMENT_RETURNED,
    /** The company owes less than was to be set off, pays in parts, or others collect it. */
    DEBT_CHANGED,
    /** A court has overturned the decision before it was done. */
    OVERTURNED,
    /** The region lets the payment go in full. */
    GIVEN_UP
}
