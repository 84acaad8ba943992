package se.exportcheck.applying;

/** What whoever sends in and signs declares; each is ticked on its own. */
enum Declaration {
    CORRECT,
    NOT_BEGUN,
    NO_DEBTS,
    FAIR_TERMS,
    AID_DECLARED,
    NO_EXPORT_AID,
    PUBLIC_RECORD
}
