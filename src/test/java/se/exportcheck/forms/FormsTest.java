package se.exportcheck.forms;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.Browser;
import se.exportcheck.Routes;

/**
 * Every form of the application, with every value in every field: what cannot be used is said at its field, all that
 * was typed is kept and nothing is stored; what can be used is stored as it was typed and shown as text.
 */
@QuarkusTest
class FormsTest {

    /** Fields that a page fills in by itself. */
    private static final String VISIBLE = "input:not([type=hidden]):not([type=file]), textarea, select";

    @Inject
    Stored stored;

    static Stream<Form> forms() {
        return Forms.ALL.stream();
    }

    static Stream<Form> formsWithText() {
        return forms().filter(form -> form.sent() && form.hasText());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatCannotBeUsedIsSaidAtItsFieldAndNothingIsStored(Form form) {
        var at = form.at().get();
        var browser = form.open(at);
        everyFieldIsKnown(form, browser, at);
        var fields = fields(form, browser, at);
        var empty = browser.form(at);
        var before = stored.now();
        for (var hostile : Hostile.all()) {
            var refused = fields.stream().filter(hostile::isRefusedBy).toList();
            if (!refused.isEmpty()) {
                browser.send(empty, filled(fields, hostile));
                assertThat(browser.status())
                        .as("%s: %s", hostile, browser.main())
                        .isEqualTo(422);
                refused.forEach(field -> isSaidAtTheField(browser, field, hostile));
                fields.stream().filter(field -> !refused.contains(field)).forEach(field -> isKept(browser, field));
                Inert.check(browser);
            }
        }
        theCorpusIsRefused(form, browser, empty, fields);
        assertThat(stored.since(before)).isEmpty();
        whatThePageFillsInIsNotTrusted(browser, empty, fields);
    }

    /** In each box the next of a thousand strings; the first begins so that no text takes it, and the form is refused. */
    private static void theCorpusIsRefused(Form form, Browser browser, FormElement empty, List<Field> fields) {
        var corpus = new Corpus(form.toString().hashCode());
        var refused = fields.stream().filter(Hostile.TURNED::isRefusedBy).findFirst();
        Corpus.rounds().filter(round -> refused.isPresent()).forEach(round -> {
            var sent = new HashMap<String, List<String>>();
            fields.stream()
                    .filter(field -> field.kind() != Field.Kind.TICK)
                    .forEach(field ->
                            field.filledWith("?").keySet().forEach(box -> sent.put(box, List.of(corpus.next()))));
            sent.putAll(refused.get().filledWith(Hostile.TURNED.into(refused.get()) + corpus.next()));
            browser.send(empty, sent);
            assertThat(browser.status()).as("%s", sent).isBetween(400, 499);
            Inert.check(browser);
        });
    }

    /** Keys, versions and rows are filled in by the page; whoever changes them breaks nothing. */
    private static void whatThePageFillsInIsNotTrusted(Browser browser, FormElement empty, List<Field> fields) {
        for (var name : empty.select("input[type=hidden]:not([name=formToken])").eachAttr("name")) {
            for (var typed : List.of("", "-1", "99999999999999999999", "'; drop table x; --", "\u0000")) {
                var sent = new HashMap<>(filled(fields, Hostile.EMPTY));
                sent.put(name, List.of(typed));
                browser.send(empty, sent);
                assertThat(browser.status()).as("%s: %s", name, typed).isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formsWithText")
    void whatIsLegalIsStoredAndShownAsItWasTyped(Form form) {
        var at = form.at().get();
        var browser = form.open(at);
        var legal = new HashMap<String, List<String>>();
        fields(form, browser, at).forEach(field -> legal.putAll(field.filled()));
        form.fields().stream().filter(Field::isText).forEach(field -> legal.put(field.name(), List.of(legal(field))));
        browser.send(at, legal);
        assertThat(browser.errors()).isEmpty();
        assertThat(browser.status()).isEqualTo(200);
        var landed = browser.path();
        var seen = new StringBuilder(words(browser));
        Inert.check(browser);
        for (var reader : form.readers()) {
            var theirs = Browser.as(reader.person()).open(reader.page().apply(landed));
            Inert.check(theirs);
            seen.append(words(theirs));
        }
        form.fields().stream()
                .filter(Field::isText)
                .forEach(field -> assertThat(seen).as(field.name()).contains(legal(field)));
    }

    @Test
    void everyFormOfTheProgramIsInTheList() {
        var listed = forms().map(Form::route).collect(toSet());
        var withFields = new TreeSet<String>();
        Routes.answering(POST.class).forEach((route, method) -> {
            if (hasFields(method)) {
                withFields.add(route);
            }
        });
        withFields.removeAll(Forms.WITHOUT_TYPING.keySet());
        withFields.removeAll(Forms.TRIED_BY_THEIR_OWN_TESTS.keySet());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(withFields);
    }

    /** A field that is on the page and in no form of the list would go untried. */
    private static void everyFieldIsKnown(Form form, Browser browser, String at) {
        var tried = forms().filter(other -> other.route().equals(form.route()))
                .flatMap(other -> other.fields().stream())
                .flatMap(field -> field.filled().keySet().stream())
                .map(FormsTest::withoutRow)
                .collect(toSet());
        var there = browser.form(at).select(VISIBLE).eachAttr("name").stream()
                .map(FormsTest::withoutRow)
                .collect(toSet());
        assertThat(tried).containsAll(there);
    }

    /** Rows and points of a list are alike. */
    private static String withoutRow(String name) {
        return name.replaceAll("-[A-Z]+-\\w+$|\\d", "");
    }

    private static List<Field> fields(Form form, Browser browser, String at) {
        return form.fields().stream().map(field -> field.on(browser.form(at))).toList();
    }

    private static Map<String, List<String>> filled(List<Field> fields, Hostile hostile) {
        var filled = new HashMap<String, List<String>>();
        fields.forEach(field ->
                filled.putAll(hostile.isRefusedBy(field) ? field.filledWith(hostile.into(field)) : field.filled()));
        return filled;
    }

    private static void isSaidAtTheField(Browser browser, Field field, Hostile hostile) {
        var name = "%s with %s: %s".formatted(field.name(), hostile, browser.errors());
        assertThat(browser.select("#" + field.name() + "-error").text())
                .as(name)
                .isNotBlank();
        assertThat(browser.select(".govuk-error-summary__list a[href=#" + field.name() + "]"))
                .as(name)
                .isNotEmpty();
        assertThat(browser.select("#" + field.name())).as(name).hasSize(1);
        if (field.isTyped() && hostile.isVisible()) {
            field.filled()
                    .keySet()
                    .forEach(box -> assertThat(browser.value(box)).as(name).isEqualTo(hostile.kept(field)));
        }
    }

    private static void isKept(Browser browser, Field field) {
        field.filled()
                .forEach((box, typed) -> assertThat(browser.select("[name=" + box + "]").stream()
                                .filter(FormsTest::holds)
                                .map(FormsTest::held))
                        .as(box)
                        .containsAll(typed));
    }

    private static boolean holds(Element control) {
        var type = control.attr("type");
        return !(type.equals("radio") || type.equals("checkbox")) || control.hasAttr("checked");
    }

    private static String held(Element control) {
        return control.normalName().equals("select")
                ? control.select("option[selected]").attr("value")
                : control.val();
    }

    /** All that is written on the page, in its fields as well. */
    private static String words(Browser browser) {
        return browser.text()
                + browser.select("input, textarea").eachAttr("value")
                + browser.select("textarea").eachText();
    }

    private static String legal(Field field) {
        return field.kind() == Field.Kind.PROSE ? Hostile.LEGAL_PROSE : Hostile.LEGAL_NAME;
    }

    private static boolean hasFields(Method method) {
        return Stream.of(method.getParameters()).anyMatch(FormsTest::isOfTheForm);
    }

    private static boolean isOfTheForm(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                || parameter.isAnnotationPresent(RestForm.class)
                || Set.of(MultivaluedMap.class).contains(parameter.getType());
    }
}
