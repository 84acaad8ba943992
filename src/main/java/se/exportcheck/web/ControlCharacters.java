package se.exportcheck.web;

/** Characters that nobody types; tabs and line breaks are not among them. */
final class ControlCharacters {

    private ControlCharacters() {}

    static boolean absent(String text) {
        return text.chars().noneMatch(ControlCharacters::isOne);
    }

    private static boolean isOne(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\r' && character != '\n';
    }
}
