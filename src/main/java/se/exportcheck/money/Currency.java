package se.exportcheck.money;

/** The currencies that aid is stated in. */
public enum Currency {
    SEK,
    EUR
}
