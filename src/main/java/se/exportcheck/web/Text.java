package se.exportcheck.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a field, without the spaces around it; empty when nothing of it can be seen. A control character
 * has a sign in its place, which fields refuse.
 */
public final class Text {

    /** Letters, digits, marks and pictures, but for those that are drawn as nothing. */
    private static final Pattern SEEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115f\\u1160\\u2800\\u3164\\uffa0]]");

    private Text() {}

    public static String of(@Nullable String typed) {
        return typed == null || isBlank(typed) ? "" : stripped(ControlCharacters.shown(typed));
    }

    public static Optional<String> optional(@Nullable String typed) {
        return Optional.of(of(typed)).filter(text -> !text.isEmpty());
    }

    /** Spaces of every kind and invisible marks say nothing. */
    static boolean isBlank(CharSequence typed) {
        return !SEEN.matcher(typed).find();
    }

    private static String stripped(String typed) {
        var first = 0;
        var last = typed.length();
        while (isSpace(typed.charAt(first))) {
            first++;
        }
        while (isSpace(typed.charAt(last - 1))) {
            last--;
        }
        return typed.substring(first, last);
    }

    /** No-break spaces and those without width count as well. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\ufeff';
    }
}
