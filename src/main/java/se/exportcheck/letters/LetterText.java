package se.exportcheck.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.cases.letters.LetterKind;

/**
 * The text of a letter in one language, with named fields in braces. It is plain text: an empty line parts paragraphs,
 * {@code ## } begins a subheading and {@code - } an item of a list. Nothing in it is ever evaluated.
 */
public record LetterText(String title, String body) {

    static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");

    /** What the program says as long as the region has published no text of its own. */
    public static LetterText shipped(LetterKind kind, String language) {
        var name = "/letters/%s_%s.txt".formatted(kind.path(), language);
        try (var text = Objects.requireNonNull(LetterText.class.getResourceAsStream(name), name)) {
            var parts = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\\R", 2);
            return new LetterText(parts[0].strip(), parts[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> paragraphs() {
        return EMPTY_LINE
                .splitAsStream(body.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /** The fields that it names, as they are written. */
    public Set<String> named() {
        return Stream.of(title, body).flatMap(LetterText::namedIn).collect(Collectors.toSet());
    }

    static Stream<String> namedIn(String text) {
        return FIELD.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
