package se.exportcheck.cases.application;

/** The currencies that aid is declared in. */
public enum Currency {
    SEK,
    EUR
}
