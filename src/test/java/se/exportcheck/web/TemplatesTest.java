package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may contain: words outside the message bundles, and ways in for foreign markup. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> PARTS_OF_A_START_TAG =
            Set.of("tags/described.html", "tags/characterCountWords.html");

    /** Frozen decisions, letters and applications are shown as they were sent; nothing else is written without escaping. */
    private static final Set<String> MAY_BE_RAW =
            Set.of("deciding/decision.html", "letters/letter.html", "applying/sentApplication.html");

    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!\\}", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)\\{[^{}]*\\}");
    private static final Pattern UNQUOTED = Pattern.compile("<[a-zA-Z][^<>]*\\s[-\\w.:]+=\\{[a-zA-Z]");
    private static final Pattern RAW = Pattern.compile("\\.raw\\b|\\.safe\\b");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<script(?![^>]*\\ssrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> READ_ALOUD = List.of("alt", "title", "placeholder", "aria-label");

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWordComesFromAMessageBundle(Path template) {
        assumeFalse(PARTS_OF_A_START_TAG.contains(name(template)));
        var page = Jsoup.parseBodyFragment(EXPRESSION
                .matcher(markup(template))
                .replaceAll("")
                .replace("\\{", "")
                .replace("\\}", ""));
        var texts = page.select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        var attributes =
                page.select("*").stream().flatMap(element -> READ_ALOUD.stream().map(element::attr));
        assertThat(Stream.concat(texts, attributes)
                        .filter(text -> LETTERS.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyValueInAnAttributeIsQuoted(Path template) {
        var withoutTags = markup(template).replaceAll("\\{[#/][^{}]*\\}", "");
        assertThat(UNQUOTED.matcher(withoutTags).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsWrittenWithoutEscaping(Path template) {
        if (!MAY_BE_RAW.contains(name(template))) {
            assertThat(RAW.matcher(markup(template)).find()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void scriptsAndStylesAreFilesOfTheirOwn(Path template) {
        assertThat(INLINE.matcher(markup(template)).results().map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateIsLong(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(60);
    }

    private static String name(Path template) {
        return TEMPLATES.relativize(template).toString().replace('\\', '/');
    }

    private static String markup(Path template) {
        try {
            return COMMENT.matcher(Files.readString(template)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
