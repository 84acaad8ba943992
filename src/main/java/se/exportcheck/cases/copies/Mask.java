package se.exportcheck.cases.copies;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words to be taken out of a text, however they are spaced there. */
public final class Mask {

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s\\p{Z}()/-]{6,40}");
    private static final int SHORTEST = 2;
    private static final int CENTURY = 2;
    private static final int WITH_CENTURY = 12;

    private final List<Pattern> patterns;

    private Mask(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** Each word or number; one of a single letter takes nothing out. */
    public static Mask of(List<String> secrets) {
        return new Mask(secrets.stream()
                .map(String::strip)
                .filter(secret -> secret.length() >= SHORTEST)
                .flatMap(Mask::patterns)
                .toList());
    }

    /** Which letters of the text are taken out. */
    public boolean[] hidden(String text) {
        var hidden = new boolean[text.length()];
        for (var pattern : patterns) {
            var found = pattern.matcher(text);
            while (found.find()) {
                Arrays.fill(hidden, found.start(), found.end(), true);
            }
        }
        return hidden;
    }

    public boolean finds(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static Stream<Pattern> patterns(String secret) {
        if (!NUMBER.matcher(secret).matches()) {
            var words = Stream.of(secret.split("[\\s\\p{Z}]+"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[\\s\\p{Z}]+"));
            return Stream.of(Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        var digits = secret.replaceAll("\\D", "");
        // A personal number is written with its century and without.
        return digits.length() == WITH_CENTURY
                ? Stream.of(spaced(digits), spaced(digits.substring(CENTURY)))
                : Stream.of(spaced(digits));
    }

    private static Pattern spaced(String digits) {
        var apart = digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s\\p{Z}()/+-]*"));
        return Pattern.compile("(?<!\\d)" + apart + "(?!\\d)");
    }
}
