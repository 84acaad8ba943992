package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;

/** Somebody asks for documents of a case: they get them, or a decision that can be appealed (domain brief 2.9, 6.3). */
@QuarkusTest
class DisclosureTest {

    @Inject
    EntityManager database;

    @Test
    void aRequestIsToBeAnsweredPromptlyAndIsHandedOut() {
        var number = Story.received();
        var officer = Disclosing.asked(number);
        assertThat(officer.main())
                .contains("Begäran är registrerad.", "Ska besvaras", "Ansökan med bilagor.", Disclosing.REQUESTER);
        // the second of March 2026 is a Monday, and two working days are the proposal
        assertThat(Browser.as("manager")
                        .open("/deadlines?kind=DISCLOSURE")
                        .toPageWith(number.value())
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("2026-03-04", "Svar på begäran om utlämnande");
        officer.follow("Lämna ut allt som begärs").press("Lämna ut allt som begärs");
        assertThat(officer.errors()).contains("Välj minst en handling eller kopia");
        officer.press("Lämna ut allt som begärs", "given", "application");
        assertThat(officer.main()).contains("Utlämnad", "Lämnades ut: Ansökan");
        assertThat(lastDays(number)).isEmpty();
    }

    @Test
    void nobodyNeedSayWhoTheyAre() {
        var number = Story.received();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/disclosures/new");
        registrar.press("Registrera", "way", "VISIT", "wanted", "Beslutet.");
        assertThat(registrar.main()).contains("Anonym", "Hämtar här");
        registrar.follow("Begäran tas tillbaka").press("Begäran tas tillbaka", "note", "Kom inte.");
        assertThat(registrar.main()).contains("Återtagen", "Kom inte.");
    }

    @Test
    void aRefusalIsWrittenWhenItIsAskedForAndSaysHowItIsAppealed() throws IOException {
        var number = Story.received();
        assertThat(Disclosing.told(number).main())
                .contains("Du har rätt att få ett skriftligt beslut", "Besked har getts", "Lämnades ut: Ansökan");
        assertThat(Browser.as("decider")
                        .open(Disclosing.page(number) + "/decide")
                        .status())
                .isEqualTo(409);
        Browser.as("officer")
                .open(Disclosing.page(number))
                .follow("Personen vill ha ett skriftligt beslut")
                .press("Personen vill ha ett skriftligt beslut");
        var decider = Browser.as("decider").open(Disclosing.page(number)).follow("Besluta att inte lämna ut");
        decider.pressImpartially("Besluta att inte lämna ut", "reasons", "");
        assertThat(decider.errors()).contains("Skriv varför det inte lämnas ut");
        decider.press("Besluta att inte lämna ut", "reasons", "Personen kan antas lida men.");
        assertThat(decider.main())
                .contains("Beslutad, inte expedierad", "På delegation från regionala utvecklingsnämnden");
        Disclosing.inCourt(
                "Kammarrätten i Stockholm",
                () -> Browser.as("registrar")
                        .open(Disclosing.page(number))
                        .follow("Expediera beslutet")
                        .press("Expediera beslutet", "way", "MAIL"));
        var registrar = Browser.as("registrar").open(Disclosing.page(number));
        assertThat(registrar.main()).contains("Avslagen", "Med brev");
        assertThat(registrar
                        .open("/reports/delegation/list.csv?from=2026-03-02&to=2026-03-02")
                        .html()
                        .lines()
                        .filter(line -> line.contains(number.value())))
                .anyMatch(line -> line.contains("Utlämnande av handlingar") && line.contains("Bo Dahlin"));
        for (var language : List.of("sv", "en")) {
            var pdf = registrar
                    .open(Disclosing.page(number) + "/decision.pdf?language=" + language)
                    .bytes();
            VeraPdf.check(pdf);
            assertThat(text(pdf))
                    .contains(
                            "Kammarrätten i Stockholm",
                            "OSL 21 kap. 3 §",
                            "Uppgifter om kontaktpersonen.",
                            "Personen kan antas lida men.",
                            "Bo Dahlin",
                            language.equals("sv") ? "inom tre veckor" : "within three weeks");
        }
    }

    @Test
    void theLongestWordsFit() throws IOException {
        var words = "Marknadsundersökningsförberedelsehandlingssekretessprövning "
                .repeat(16)
                .strip();
        var number = Disclosing.refused(Story.received(), words);
        for (var language : List.of("sv", "en")) {
            var pdf = Browser.as("registrar")
                    .open(Disclosing.page(number) + "/decision.pdf?language=" + language)
                    .bytes();
            VeraPdf.check(pdf);
            assertThat(text(pdf)).contains("sekretessprövning");
        }
    }

    @Test
    void withoutACourtNothingIsSentAndItIsSaidWhy() {
        var number = Story.received();
        Disclosing.decided(number);
        Disclosing.inCourt("", () -> {
            var registrar = Browser.as("registrar").open(Disclosing.page(number));
            assertThat(registrar.main()).contains("regionen har inte angett vilken kammarrätt som prövar det");
            assertThat(registrar.open(Disclosing.page(number) + "/dispatch").status())
                    .isEqualTo(409);
            assertThat(registrar.main()).contains("regionen har inte angett vilken kammarrätt");
        });
        assertThat(lastDays(number)).contains("DISCLOSURE");
    }

    /** What is promised: those who are to take the next step have it among what waits for them. */
    @Test
    void whoeverIsToTakeTheNextStepIsTold() {
        var number = Story.received();
        var officer = Disclosing.asked(number);
        assertThat(waits("registrar", "disclosure-to-answer", number)).contains("Svara den som begär handlingar");
        assertThat(waits("decider", "disclosure-to-decide", number)).isEmpty();
        officer.follow("Begäran tas tillbaka").press("Begäran tas tillbaka");
        assertThat(waits("registrar", "disclosure-to-answer", number)).isEmpty();
        var refused = Story.received();
        Disclosing.awaited(refused);
        assertThat(waits("decider", "disclosure-to-decide", refused)).contains("Besluta om handlingar ska lämnas ut");
        Browser.as("decider")
                .open(Disclosing.page(refused))
                .follow("Besluta att inte lämna ut")
                .pressImpartially("Besluta att inte lämna ut", "reasons", "Personen kan antas lida men.");
        assertThat(waits("decider", "disclosure-to-decide", refused)).isEmpty();
        assertThat(waits("registrar", "disclosure-decided", refused)).contains("Expediera avslaget");
    }

    static String waits(String person, String pile, CaseNumber number) {
        return Browser.as(person)
                .open("/inbox?pile=" + pile)
                .toPageWith(number.value())
                .select("tr:contains(" + number + ")")
                .text();
    }

    @Test
    void whoeverAnsweredDoesNotDecide() {
        var number = Story.received();
        Disclosing.awaited(number);
        assertThat(Browser.as("officer")
                        .open(Disclosing.page(number) + "/decide")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("payer").open(Disclosing.page(number) + "/tell").status())
                .isIn(403, 404);
    }

    @Test
    void neitherTheCompanyNorTheLogIsToldWhoAsked() {
        var number = Disclosing.refused();
        for (var page : List.of("/disclosures", "/disclosures/1", "/disclosures/1/decision.pdf")) {
            for (var person : List.of("applicant", "applicant2", "adviser")) {
                assertThat(Browser.as(person).open("/cases/" + number + page).status())
                        .isEqualTo(404);
            }
        }
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/material")
                        .main())
                .doesNotContain("utlämnande");
        var diary = Browser.as("registrar").open("/cases/" + number + "/diary").main();
        assertThat(diary)
                .contains("Begäran om utlämnande", "Beslut om begäran om utlämnande")
                .doesNotContain(Disclosing.REQUESTER, "hotad");
        assertThat(Browser.as("auditor").open("/audit?case=" + number).main())
                .contains("Beslut att inte lämna ut fattades")
                .doesNotContain(Disclosing.REQUESTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Story.received();
        Disclosing.decided(number);
        var open = Story.received();
        Disclosing.asked(open);
        var awaited = Story.received();
        Disclosing.awaited(awaited);
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        for (var at : List.of(
                "/cases/" + number + "/disclosures",
                "/cases/" + number + "/disclosures/new",
                Disclosing.page(number),
                Disclosing.page(number) + "/dispatch",
                Disclosing.page(open) + "/hand-out",
                Disclosing.page(open) + "/tell",
                Disclosing.page(awaited) + "/record-decision")) {
            page.navigate(at);
            PageGates.check(page);
            Chromium.screenshot(
                    page, "disclosure" + at.replaceAll(".*/disclosures", "").replace('/', '-') + "-" + language, 1280);
        }
        page.close();
        var admin = language.equals("sv") ? Chromium.as("admin") : Chromium.inEnglishAs("admin");
        admin.navigate("/admin/region/disclosure");
        PageGates.check(admin);
        admin.close();
    }

    private List<String> lastDays(CaseNumber number) {
        return Story.in(() -> database
                .createNativeQuery(
                        "select kind from last_day where number = :number and kind = 'DISCLOSURE'", String.class)
                .setParameter("number", number.value())
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
