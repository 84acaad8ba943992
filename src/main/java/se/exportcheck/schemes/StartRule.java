package se.exportcheck.schemes;

/** From when the venture may be started: once the application is received (2022:1468, 6 §) or once it is decided. */
public enum StartRule {
    AFTER_RECEIVED,
    AFTER_DECISION
}
