package se.exportcheck.schemes;

/** An officer's answer to an item of the checklist. */
public enum Answer {
    YES,
    NO,
    NOT_APPLICABLE
}
