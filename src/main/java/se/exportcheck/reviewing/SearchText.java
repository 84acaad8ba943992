package se.exportcheck.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody wrote to search for, taken apart: {@code word:value}, {@code word:"a value"}, and text as it stands. */
final class SearchText {

    /**
     * A part of what was written.
     *
     * @param word what stands before the colon; null for text to search for
     * @param value what stands after it, or the text, without its quotation marks
     * @param written all of it, as it was written
     */
    record Part(@Nullable String word, String value, String written) {

        Optional<String> asked() {
            return Optional.ofNullable(word);
        }
    }

    private static final Pattern PART = Pattern.compile("""
            (?<word>[\\p{L}\\p{M}]+):(?:"(?<quoted>[^"]*)"(?!\\S)|(?<plain>\\S*))\
            |"(?<phrase>[^"]*)"(?!\\S)\
            |\\S+""", Pattern.UNICODE_CHARACTER_CLASS);

    private SearchText() {}

    static List<Part> parts(String written) {
        return PART.matcher(written).results().map(SearchText::part).toList();
    }

    private static Part part(MatchResult found) {
        var phrase = found.group("phrase");
        return found.group("word") == null
                ? new Part(null, phrase == null ? found.group() : phrase.strip(), found.group())
                : new Part(found.group("word"), value(found).strip(), found.group());
    }

    private static String value(MatchResult found) {
        var quoted = found.group("quoted");
        return quoted == null ? found.group("plain") : quoted;
    }
}
