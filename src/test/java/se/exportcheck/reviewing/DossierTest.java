package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;

/** The material of a case: what the party may see, what is noted by word of mouth, the diary sheet, paper. */
@QuarkusTest
class DossierTest {

    private static final String CALL = "Mässan är flyttad till maj.";

    @Test
    void whatIsToldByWordOfMouthIsNotedAndTheCompanyMayReadIt() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/material");
        assertThat(officer.main()).contains("Interna anteckningar är inte med");
        officer.press("Anteckna en muntlig uppgift").press("Spara anteckningen");
        assertThat(officer.errors())
                .containsExactly(
                        "Skriv vem som lämnade uppgiften", "Skriv vad som sades", "Välj hur uppgiften lämnades");
        officer.press("Spara anteckningen", "source", "Företagets VD", "way", "PHONE", "content", CALL);
        assertThat(officer.main()).contains("Uppgiften är antecknad.", "Muntlig uppgift (telefon)", "Företaget får se");
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number)
                        .follow("Allt material i ärendet")
                        .main())
                .contains(CALL, "Företagets VD")
                .doesNotContain("Ändra företagets insyn");
        assertThat(Browser.as("auditor").open("/cases/" + number + "/diary").main())
                .contains("Muntlig uppgift (telefon)", "Upprättad")
                .doesNotContain("Företagets VD", CALL);
    }

    @Test
    void whatIsWithheldIsShownAsWithheldWithItsGround() {
        var number = withFile();
        var officer = Browser.as("officer").open("/cases/" + number + "/material");
        var file = officer.select("a[download]").attr("href");
        officer.follow("Ändra företagets insyn: avtal.pdf");
        assertThat(officer.press("Spara", "set", "YES").errors())
                .containsExactly("Skriv varför", "Skriv vilket lagrum det är");
        officer.press("Spara", "ground", "10 kap. 3 § OSL", "reason", "En annans affärer.");
        assertThat(officer.main()).contains("Undantaget från insyn: 10 kap. 3 § OSL", "En annans affärer.");
        var company = Browser.as("applicant").open("/cases/" + number + "/material");
        assertThat(company.main())
                .contains("Undantaget från insyn: 10 kap. 3 § OSL")
                .doesNotContain("avtal.pdf", "En annans affärer.");
        assertThat(company.open(file).status()).isEqualTo(404);
        assertThat(company.open("/cases/" + number).main()).doesNotContain("avtal.pdf");
        assertThat(officer.open(file).status()).isEqualTo(200);
        officer.open("/cases/" + number + "/material")
                .follow("Ändra företagets insyn: avtal.pdf")
                .press("Spara", "set", "NO", "reason", "Prövat igen.");
        assertThat(company.open(file).status()).isEqualTo(200);
    }

    @Test
    void theDiarySheetTellsWhatCameInAndWentOut() {
        var number = Story.awaitingCompletion();
        Story.act(
                number,
                "applicant",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.SUPPLEMENT, "Bifogas.", actor, now));
        var registrar = Browser.as("registrar").open("/cases/" + number + "/diary");
        assertThat(registrar.select("tbody tr").eachText())
                .containsExactly(
                        "1 2026-03-02 Inkommen Mälarsensor AB Ansökan 0",
                        "2 2026-03-02 Utgående Mälarsensor AB Begäran om komplettering 0",
                        "3 2026-03-02 Inkommen Mälarsensor AB Svar: Begäran om komplettering 0");
        assertThat(registrar.main()).doesNotContain("Sofia", "Bifogas.");
        registrar.open("/cases/" + number + "/diary.csv");
        assertThat(new String(registrar.bytes(), StandardCharsets.UTF_8))
                .contains("1;2026-03-02;Inkommen;Mälarsensor AB;Ansökan;0");
    }

    @Test
    void aSecrecyMarkRemindsAndHidesNothing() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/secrecy");
        assertThat(officer.main()).contains("Den döljer ingenting", "Ärendet har aldrig varit markerat.");
        officer.press("Spara", "set", "YES", "ground", "21 kap. 1 § OSL", "reason", "Hälsouppgift i bilaga.");
        var auditor = Browser.as("auditor").open("/cases/" + number);
        assertThat(auditor.text()).contains("Sekretessmarkerat");
        assertThat(auditor.open("/cases/" + number + "/secrecy").main()).contains("21 kap. 1 § OSL");
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/material")
                        .status())
                .isEqualTo(200);
        officer.press("Spara", "set", "NO", "reason", "Bilagan är återtagen.");
        assertThat(Browser.as("auditor").open("/cases/" + number).text()).doesNotContain("Sekretessmarkerat");
    }

    @Test
    void aMarkStandsOnOneDocumentAndTheOfficerStillChoosesWhatTheCompanySees() {
        var number = withFile();
        var officer = Browser.as("officer").open("/cases/" + number + "/material");
        officer.follow("Ändra sekretessmarkering: avtal.pdf");
        assertThat(officer.main()).contains("Sekretessmarkering: Handling", "Det har aldrig varit markerat.");
        officer.press("Spara", "set", "YES", "reason", "Hälsouppgift.");
        assertThat(officer.errors()).containsExactly("Skriv vilket lagrum det är");
        officer.press("Spara", "known", "999999");
        assertThat(officer.errors()).containsExactly("Välj en grund i listan");
        var listed = officer.select("label:contains(21 kap. 1 § OSL)").attr("for");
        officer.press("Spara", "known", officer.select("#" + listed).val());
        assertThat(officer.main()).contains("Sekretessmarkeringen är sparad.", "21 kap. 1 § OSL", "Hälsouppgift.");
        assertThat(officer.open("/cases/" + number + "/secrecy").main()).contains("Ärendet har aldrig varit markerat.");
        assertThat(officer.open("/cases/" + number + "/documents").main())
                .contains("Sekretessmarkerad: 21 kap. 1 § OSL");
        var company = Browser.as("applicant").open("/cases/" + number + "/material");
        assertThat(company.main()).contains("avtal.pdf").doesNotContain("21 kap. 1 §", "Hälsouppgift");

        officer.open("/cases/" + number + "/material").follow("Ändra företagets insyn: avtal.pdf");
        assertThat(officer.main()).contains("Markeringen avgör inget: du väljer vad företaget får se.");
        officer.press("Spara", "reason", "Skyddar enskild.");
        assertThat(officer.errors()).containsExactly("Välj ett av alternativen");
        officer.press("Spara", "set", "YES");
        assertThat(company.open("/cases/" + number + "/material").main())
                .contains("Undantaget från insyn: 21 kap. 1 § OSL")
                .doesNotContain("avtal.pdf");
    }

    @Test
    void anAnswerOnPaperTakesTheCaseOn() {
        var number = Story.awaitingCompletion();
        var registrar = Browser.as("registrar").open("/cases/" + number).press("Registrera svar på papper");
        registrar.press(
                "Registrera",
                "kind",
                "COMPLETION",
                "channel",
                "EMAIL",
                "subject",
                "Årsredovisning 2025",
                "arrivedDay",
                "3");
        assertThat(registrar.errors()).singleElement().asString().contains("inte är senare än i dag");
        registrar.press("Registrera", "arrivedDay", "2", "file", new Browser.Upload("skannat.pdf", Samples.pdf()));
        assertThat(registrar.main()).contains("Handlingen är registrerad.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/material")
                        .main())
                .contains("Årsredovisning 2025", "skannat.pdf");
    }

    @Test
    void paperIsRegisteredAlsoInAClosedCase() {
        var number = Story.then(Story.refused(), "registrar", GrantCase::dispatch);
        var registrar = Browser.as("registrar").open("/cases/" + number).press("Registrera inkommen handling");
        registrar.press(
                "Registrera",
                "kind",
                "OTHER",
                "channel",
                "POST",
                "subject",
                "Begäran om utlämnande",
                "sender",
                "Bladet AB");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.CLOSED);
        assertThat(registrar.open("/cases/" + number + "/diary").main()).contains("Bladet AB Begäran om utlämnande");
    }

    /** Only what the company sends needs no name: an opinion or anything else can be from anybody. */
    @Test
    void whoeverElseSendsPaperIsNamed() {
        var number = Story.inReview();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/register-paper");
        assertThat(registrar.value("sender")).isEmpty();
        for (var kind : List.of("OPINION", "OTHER")) {
            registrar.press("Registrera", "kind", kind, "channel", "POST", "subject", "Ett brev");
            assertThat(registrar.errors()).as(kind).containsExactly("Skriv vem avsändaren är");
        }
        registrar.press("Registrera", "kind", "MATERIAL");
        assertThat(registrar.errors()).isEmpty();
        assertThat(registrar.open("/cases/" + number + "/diary").main()).contains("Mälarsensor AB Ett brev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "applicant2", "adviser", "auditor", "admin", "officer-skane"})
    void nobodyElseNotesWithholdsMarksOrRegisters(String person) {
        var number = withFile();
        var browser = Browser.as(person).open("/");
        for (var step : List.of("oral-notes", "secrecy", "register-paper", "register-answer", "material/document/1")) {
            assertThat(browser.post("/cases/" + number + "/" + step, "set", "NO", "reason", "x")
                            .status())
                    .as(step)
                    .isIn(403, 404);
        }
        assertThat(Story.<Integer>read(
                        number,
                        grantCase -> grantCase.oralNotes().size()
                                + grantCase.markings().all().size()
                                + grantCase.access().all().size()))
                .isZero();
    }

    @Test
    void onlyAnOfficerWithholds() {
        var number = withFile();
        assertThat(Browser.as("registrar")
                        .open("/cases/" + number + "/material/document/1")
                        .status())
                .isEqualTo(403);
        assertThat(Browser.as("officer")
                        .open("/cases/" + number + "/material/document/0")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("officer")
                        .open("/cases/" + number + "/material/x/1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePagesPassTheGates() {
        var number = withFile();
        for (var page : List.of(Chromium.as("officer"), Chromium.inEnglishAs("officer"))) {
            for (var path : List.of("material", "diary", "secrecy", "oral-notes")) {
                page.navigate("/cases/" + number + "/" + path);
                PageGates.check(page);
                Chromium.screenshot(page, "dossier-" + path + "-" + page.getAttribute("html", "lang"), 1280);
            }
            page.close();
        }
        for (var page : List.of(Chromium.as("applicant"), Chromium.inEnglishAs("applicant"))) {
            page.navigate("/cases/" + number + "/material");
            PageGates.check(page);
            Chromium.screenshot(page, "dossier-own-" + page.getAttribute("html", "lang"), 320);
            page.close();
        }
        var page = Chromium.as("registrar");
        page.navigate("/cases/" + number + "/register-paper");
        PageGates.check(page);
        Chromium.screenshot(page, "dossier-paper", 1280);
        page.close();
    }

    private static CaseNumber withFile() {
        var number = Story.inReview();
        Browser.as("applicant")
                .open("/cases/" + number + "/add-material")
                .press(
                        "Skicka till ärendet",
                        "text",
                        "Avtalet.",
                        "file",
                        new Browser.Upload("avtal.pdf", Samples.pdf("avtal")));
        return number;
    }
}
