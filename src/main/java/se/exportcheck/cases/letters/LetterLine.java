package se.exportcheck.cases.letters;

import org.jspecify.annotations.Nullable;

/**
 * A letter in a list.
 *
 * @param read null until somebody whom it is to has opened it
 */
public record LetterLine(CaseLetter letter, @Nullable LetterRead read) {}
