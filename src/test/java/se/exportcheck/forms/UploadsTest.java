package se.exportcheck.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.POST;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.Routes;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.documents.UploadRules;

/** Every form that takes a file of a case: a refused file is said at the field, and neither files nor words are lost. */
@QuarkusTest
class UploadsTest {

    private static final Upload FIRST = new Upload("Faktura 1001.pdf", Samples.pdf("1001"));
    private static final Upload SECOND = new Upload("Kvitto.png", Samples.png());
    private static final Upload HOSTILE = new Upload("a'\"; drop table document;<img src=x>.pdf", Samples.pdf("x"));

    private static final Map<String, String> TRIED_BY_THEIR_OWN_TESTS = Map.of(
            "/admin/imports/preview", "ImportTest",
            "/admin/rates/import/preview", "RatesTest",
            "/admin/statistics/preview", "StatisticsImportTest",
            "/payments/answers", "BankingTest");

    /** Forms in which a file goes with other things, which the list of forms knows. */
    private static final Set<String> BESIDE_OTHERS = Set.of(
            "add-material",
            "appeal",
            "ask-on-paper",
            "receipt",
            "record-judgment",
            "register",
            "register-answer",
            "register-appeal",
            "register-paper",
            "register-withdrawal",
            "register-acceptance",
            "register-decline",
            "register-decision-request");

    /** Answers about debts and set-offs are words alone, and so is the e-archive's receipt. */
    private static final Pattern WITHOUT_FILES = Pattern.compile("/recoveries/|/set-offs/|/stops/|/archive/");

    /** Each is refused in words of its own. */
    private static final Map<Upload, String> WRONG = Map.of(
            new Upload("program.exe", "MZ".getBytes(StandardCharsets.US_ASCII)), "Filtypen går inte att ta emot",
            new Upload("bild.pdf", Samples.png()), "Filens innehåll är inte av den typ",
            new Upload("tom.pdf", new byte[0]), "Filen är tom",
            new Upload("stor.pdf", Arrays.copyOf(Samples.pdf(), (int) UploadRules.LARGEST + 1)), "Filen är för stor");

    /**
     * A form with a file.
     *
     * @param at makes a story; the address of the form
     * @param field what else is filled in there, and with what
     * @param listed the page that lists the files, by where the form is sent
     */
    record Place(
            String name, String person, Supplier<String> at, String field, String value, UnaryOperator<String> listed) {

        @Override
        public String toString() {
            return name;
        }

        Browser upload(Browser browser, Upload file, Object... more) {
            var fields = Stream.concat(Stream.of(field, value, "file", file), Stream.of(more));
            return browser.press("Ladda upp", fields.toArray());
        }

        List<String> files(Browser browser, String address) {
            return browser.open(listed.apply(address)).select("a[download]").eachText();
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place(
                        "attachments",
                        "applicant",
                        () -> "/my/cases/" + Story.draft() + "/attachments",
                        "kind",
                        "QUOTE",
                        UnaryOperator.identity()),
                new Place(
                        "proofs",
                        "applicant",
                        () -> "/cases/" + MoneyForms.begun() + "/claims/1/proofs",
                        "kind",
                        "PROOF_OF_PAYMENT",
                        Form::up),
                new Place(
                        "supplement",
                        "applicant",
                        () -> "/cases/" + Story.awaitingCompletion() + "/supplement",
                        "answer",
                        "Här kommer fakturan.",
                        UnaryOperator.identity()),
                new Place(
                        "comment",
                        "applicant",
                        () -> "/cases/" + Story.hearing() + "/comment",
                        "answer",
                        "Vi har betalat, se fakturan.",
                        UnaryOperator.identity()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aWrongFileIsRefusedAndTheOthersAreKept(Place place) {
        var at = place.at().get();
        var browser = Browser.as(place.person()).open(at);
        place.upload(browser, FIRST);
        assertThat(browser.errors()).isEmpty();
        WRONG.forEach((file, words) -> {
            place.upload(browser.open(at), file);
            assertThat(browser.status()).as(file.fileName()).isEqualTo(422);
            assertThat(browser.errors()).singleElement().asString().startsWith(words);
            assertThat(browser.select("#file-error").text()).contains(words);
            assertThat(browser.value(place.field())).isEqualTo(place.value());
            assertThat(place.files(browser, at)).containsExactly(FIRST.fileName());
        });
        browser.open(at).press("Ladda upp", place.field(), place.value());
        assertThat(browser.errors()).containsExactly("Välj en fil");
        place.upload(browser, SECOND);
        assertThat(place.files(browser, at)).containsExactlyInAnyOrder(FIRST.fileName(), SECOND.fileName());
    }

    static Stream<Form> formsWithAFileBesideOthers() {
        return Forms.ALL.stream()
                .filter(form -> BESIDE_OTHERS.contains(lastPart(form.route())))
                .filter(form -> !WITHOUT_FILES.matcher(form.route()).find());
    }

    @ParameterizedTest
    @MethodSource("formsWithAFileBesideOthers")
    void aWrongFileBesideOthersIsRefusedAndNothingIsTaken(Form form) {
        var at = form.at().get();
        var browser = Browser.as(form.person());
        WRONG.forEach((file, words) -> {
            browser.open(form.page().apply(at));
            var right = new HashMap<String, List<String>>();
            form.fields()
                    .forEach(field -> right.putAll(field.on(browser.form(at)).filled()));
            browser.send(at, right, "file", file);
            assertThat(browser.status()).as(file.fileName()).isEqualTo(422);
            assertThat(browser.errors()).singleElement().asString().startsWith(words);
            assertThat(browser.select("#file-error").text()).contains(words);
        });
    }

    @Test
    void everyFormThatTakesAFileIsInTheList() {
        var taking = new TreeSet<String>();
        Routes.answering(POST.class).forEach((route, method) -> {
            if (Stream.of(method.getParameterTypes()).anyMatch(UploadsTest::hasFile)) {
                taking.add(route);
            }
        });
        assertThat(taking.removeAll(TRIED_BY_THEIR_OWN_TESTS.keySet())).isTrue();
        assertThat(Stream.concat(places().map(Place::name), BESIDE_OTHERS.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        taking.stream().map(UploadsTest::lastPart).toList());
    }

    private static String lastPart(String route) {
        return route.substring(route.lastIndexOf('/') + 1);
    }

    private static boolean hasFile(Class<?> form) {
        return form.isRecord()
                && Stream.of(form.getRecordComponents()).anyMatch(field -> field.getType() == FileUpload.class);
    }

    @ParameterizedTest
    @MethodSource("places")
    void theSameFormSentTwiceUploadsOnce(Place place) {
        var at = place.at().get();
        var browser = Browser.as(place.person()).open(at);
        var key = browser.value("submissionKey");
        place.upload(browser, FIRST);
        place.upload(browser.open(at), FIRST, "submissionKey", key);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.errors()).isEmpty();
        assertThat(place.files(browser, at)).containsExactly(FIRST.fileName());
        place.upload(browser.open(at), FIRST);
        assertThat(place.files(browser, at)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aHostileNameIsText(Place place) {
        var at = place.at().get();
        var browser = Browser.as(place.person()).open(at);
        place.upload(browser, HOSTILE);
        assertThat(place.files(browser, at)).singleElement().asString().contains("drop table document", "img src=x");
        assertThat(browser.select("main img")).isEmpty();
    }
}
