package se.exportcheck.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import se.exportcheck.Browser;

/** A page on which nothing does anything that somebody else has written. */
final class Inert {

    /** What templates of other kinds would have made of the corpus's sums, and what a file of the machine would say. */
    private static final List<String> GIVEN_AWAY = List.of("62615533", "root:x:0:0", "PSQLException", "SQLState");

    private static final Pattern RUNS = Pattern.compile("(?i)\\s*(javascript|vbscript|data):.*", Pattern.DOTALL);
    private static final String STRANGERS = "iframe, object, embed, base, meta[http-equiv], style, link[href*=evil]";

    private Inert() {}

    static void check(Browser browser) {
        assertThat(active(browser.select("html").first())).as(browser.path()).isEmpty();
        assertThat(GIVEN_AWAY).as(browser.path()).noneMatch(browser.text()::contains);
        assertThat(browser.header("X-Hostile")).isNull();
        assertThat(browser.cookies()).doesNotContainKey("hostile");
    }

    /** All that could do something on the page and is not the program's own. */
    static List<String> active(Element page) {
        var scripts = page.select("script").stream().filter(script -> !isOurs(script));
        var events = page.select("*").stream()
                .filter(element -> element.attributes().asList().stream().anyMatch(Inert::runs));
        return Stream.of(scripts, events, page.select(STRANGERS).stream())
                .flatMap(found -> found)
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean isOurs(Element script) {
        return script.attr("src").startsWith("/assets/") && script.data().isBlank();
    }

    private static boolean runs(Attribute attribute) {
        return attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")
                || attribute.getKey().matches("href|src|action|formaction|xlink:href")
                        && RUNS.matcher(attribute.getValue()).matches();
    }
}
