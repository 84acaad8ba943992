package se.exportcheck.publishing;

/** What an answer of the self-test means for an application. The test decides nothing; an officer does. */
enum Verdict {
    FINE,
    CHECKED,
    NOT_COVERED,
    STOPS
}
