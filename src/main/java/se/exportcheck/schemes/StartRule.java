package se.exportcheck.schemes;

/** From when the venture may be started: once the application is received (2022:1468, 6 §) or once the decision is sent. */
public enum StartRule {
    AFTER_RECEIVED,
    AFTER_DECISION
}
