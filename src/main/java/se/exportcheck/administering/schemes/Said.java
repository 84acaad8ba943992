package se.exportcheck.administering.schemes;

/** One thing that a scheme version says, in words. */
public record Said(String term, String value) {}
