package se.exportcheck.cases.application;

/** What the company wants to sell abroad. */
public enum Offering {
    GOODS,
    SERVICE,
    BOTH
}
