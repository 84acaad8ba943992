package se.exportcheck.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Routes;
import se.exportcheck.Story;
import se.exportcheck.web.Typed;

/** A thousand hostile strings in addresses and in what is read later; FormsTest puts them into every box. */
@QuarkusTest
class CorpusTest {

    private static final int BROKEN = 500;

    @Test
    void thereAreMoreThanAThousandOfThem() {
        assertThat(Corpus.ALL).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
    }

    /** What a text may say, all of it, one after the other in as few texts as it takes; read by those who read it. */
    @Test
    void whatATextMaySayIsShownAsItIs() {
        var number = Story.inReview().value();
        var officer = Browser.as("officer");
        for (var text : texts(4_000)) {
            officer.open("/cases/" + number);
            officer.send("/cases/" + number + "/notes", Map.of("note", List.of(text)));
            assertThat(officer.status()).isEqualTo(200);
            assertThat(officer.errors()).isEmpty();
        }
        for (var reader : List.of("officer", "decider", "auditor")) {
            var browser = Browser.as(reader).open("/cases/" + number);
            Inert.check(browser);
            if (!reader.equals("auditor")) {
                assertThat(browser.text()).contains("<script>alert(1)</script>", "'; drop table grant_case; --");
            }
        }
    }

    private static List<String> texts(int most) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var legal : Corpus.ALL.stream().filter(CorpusTest::isLegal).toList()) {
            if (text.length() + legal.length() + 1 > most) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(legal).append('\n');
        }
        texts.add(text.toString());
        return texts;
    }

    private static boolean isLegal(String text) {
        return text.length() < 1_000
                && Typed.Kind.TEXT.reads(text)
                && text.chars()
                        .noneMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t'
                                || each == 0xfffe
                                || each == 0xffff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "admin", "applicant", "nobody"})
    void noAddressObeysThem(String person) {
        var signedIn = person.equals("nobody") ? Browser.anonymous() : Browser.as(person);
        var corpus = new Corpus(person.hashCode());
        var number = Story.inReview().value();
        Routes.answering(GET.class).forEach((route, method) -> {
            // Each attempt to sign in leaves a cookie, and a browser that sends a hundred of them is refused.
            var browser = person.equals("nobody") ? Browser.anonymous() : signedIn;
            var page = route.replaceFirst("\\{number[^}]*}", number).replaceAll("\\{[^}]+}", "1");
            if (browser.open(page).status() == 200) {
                asked(browser, method)
                        .forEach(name -> Corpus.rounds()
                                .forEach(round -> isNotObeyed(browser, page + "?" + name + "=", corpus.next(), "")));
            }
            if (route.contains("{")) {
                var parts = route.split("\\{[^}]+}", 2);
                isNotObeyed(browser, parts[0], corpus.next(), parts[1].replaceAll("\\{[^}]+}", "1"));
            }
        });
    }

    /** Behind each word that the list's field for searching knows, and as one. */
    @Test
    void noQueryWordObeysThem() {
        var officer = Browser.as("officer");
        var corpus = new Corpus("query words".hashCode());
        Stream.of("status", "ort", "marknad", "belopp", "inkom", "\"")
                .forEach(word -> Corpus.rounds()
                        .forEach(round -> isNotObeyed(officer, "/cases?q=", word + ":" + corpus.next(), "")));
    }

    /** A guard that reads the address as it was typed would be got past. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/%s/notes",
                "/c%%61ses/%s/notes",
                "/cases;x=1/%s/notes",
                "//cases/%s/notes",
                "/cases/%s/notes;x=1",
                "/cases/./%s/notes"
            })
    void nobodyActsWithoutSayingThatThereIsNoConflict(String address) {
        var number = Story.inReview().value();
        var browser = Browser.as("officer2").answeringItself().open("/cases/" + number);
        browser.post(address.formatted(number), "note", "Förbi frågan.");
        assertThat(browser.status()).isBetween(400, 499);
        assertThat(browser.open("/cases/" + number).text()).doesNotContain("Förbi frågan.");
    }

    /** What the page reads of its address, by itself and by the forms on it. */
    private static Set<String> asked(Browser browser, Method method) {
        var names = new TreeSet<>(Routes.queryOf(method));
        names.addAll(browser.select("form[method=get] [name]").eachAttr("name"));
        return names;
    }

    private static void isNotObeyed(Browser browser, String before, String text, String after) {
        var address = before + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20") + after;
        assertThatNoException().as(address).isThrownBy(() -> browser.open(address));
        assertThat(browser.status()).as("%s at %s", text, before).isLessThan(BROKEN);
        // The page to sign in at is the provider's.
        if (browser.response().url().toString().startsWith(Browser.root())) {
            Inert.check(browser);
        }
    }
}
