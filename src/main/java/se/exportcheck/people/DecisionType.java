package se.exportcheck.people;

/** What can be delegated to be decided, as a delegation order divides it. A grant in part is a grant. */
public enum DecisionType {
    GRANT,
    REFUSAL,
    DISMISSAL,
    WRITE_OFF,
    CHANGE,
    /** What is not to be paid, or to be paid back (2022:1468, 29 and 32 §§). */
    RECOVERY,
    /** What is taken from a payment for what the company owes (2022:1468, 33 §). */
    SET_OFF,
    /** That a case is not decided yet although the company has asked for it (förvaltningslagen 12 §). */
    DELAY_REFUSAL,
    /** That documents are not handed out (offentlighets- och sekretesslagen 6 kap. 3 §). */
    SECRECY_REFUSAL,
    /** That nothing is paid until unlawful aid is repaid (2022:1468, 28 §). */
    DEGGENDORF_STOP
}
