package se.exportcheck.web;

import java.util.stream.Collectors;

/** Characters that nobody types, though pasting may bring them; tabs and line breaks are not among them. */
final class ControlCharacters {

    /** Stands for a character that cannot be shown; fields refuse it, and whoever reads sees where it is. */
    static final char SHOWN_AS = '\ufffd';

    private ControlCharacters() {}

    static boolean absent(String text) {
        return text.chars().noneMatch(ControlCharacters::isOne);
    }

    /** The text with each of them made visible; the breaks within a paragraph that word processors know are breaks. */
    static String shown(String text) {
        return absent(text)
                ? text
                : text.chars()
                        .map(character -> switch (character) {
                            case '\u000b', '\f' -> '\n';
                            default -> isOne(character) ? SHOWN_AS : character;
                        })
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private static boolean isOne(int character) {
        var breaks = character == '\t' || character == '\r' || character == '\n';
        // The last two are no characters at all, and no document can hold them.
        return (Character.isISOControl(character) && !breaks) || character == '\ufffe' || character == '\uffff';
    }
}
