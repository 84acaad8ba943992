package se.exportcheck.schemes;

/** <i>Beslutstyp</i>: the kinds of decision, as far as how they are appealed depends on it (domain brief 6.3). */
public enum Ruling {
    GRANT,
    PARTIAL_GRANT,
    REFUSAL,
    DISMISSAL,
    WRITE_OFF,
    CHANGE,
    EXTENSION,
    PAYMENT,
    NON_PAYMENT,
    DEGGENDORF_STOP,
    RECOVERY,
    SET_OFF,
    LATE_APPEAL_DISMISSAL,
    DELAY_REFUSAL,
    SECRECY_REFUSAL,
    RECTIFICATION
}
