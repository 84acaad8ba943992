package se.exportcheck.cases.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a letter in one language, with named fields in braces. It is plain text: an empty line parts paragraphs,
 * {@code ## } begins a subheading and {@code - } an item of a list. Nothing in it is ever evaluated.
 */
public record LetterText(String title, String body) {

    public static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern LOOSE_BRACE = Pattern.compile("[{}]");

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

    public List<String> paragraphs() {
        return EMPTY_LINE
                .splitAsStream(body.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /** The fields that it names, as they are written. */
    public Set<String> named() {
        var named = new TreeSet<String>();
        Stream.of(title, body).flatMap(LetterText::namedIn).forEach(named::add);
        return named;
    }

    public static Stream<String> namedIn(String text) {
        return FIELD.matcher(text).results().map(found -> found.group(1));
    }

    /** Fields that letters of the kind know nothing of, in words or part of the text. */
    public static List<String> unknownIn(String text, LetterKind kind) {
        var known = kind.fields().stream().map(LetterField::key).toList();
        var unknown = namedIn(text).filter(field -> !known.contains(field)).distinct();
        var rest = FIELD.matcher(text).replaceAll("");
        var loose =
                LOOSE_BRACE.matcher(rest).results().map(brace -> brace.group()).distinct();
        return Stream.concat(unknown.map("{%s}"::formatted), loose).toList();
    }

    /** What a letter of the kind must say, and this text does not. */
    public List<LetterField> lacking(LetterKind kind) {
        var named = named();
        return kind.own().stream()
                .filter(LetterField::isEssential)
                .filter(field -> !named.contains(field.key()))
                .toList();
    }
}
