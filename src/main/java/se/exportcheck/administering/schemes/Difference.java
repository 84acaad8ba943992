package se.exportcheck.administering.schemes;

/** What a version says otherwise than another: what was, and what is. */
public record Difference(String term, String was, String is) {}
