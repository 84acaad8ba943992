package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.handling.Dissent;
import se.exportcheck.cases.handling.FinalHandling;

/** Who took part in the final handling without deciding, and who dissented (förvaltningslagen 30 and 31 §§). */
@QuarkusTest
class HandlingTest {

    private static final Object[] TYPED = {
        "others", "Karin Ek, regionjurist\n\n Per Ås, controller ",
        "dissenter", "Hanna Öberg",
        "dissent", "Beloppet är <för> högt.\nHälften räcker.",
        "secondDissenter", "Karin Ek",
        "secondDissent", "Ansökan borde avslås."
    };

    @Inject
    EntityManager database;

    @Test
    void theDecisionSaysWhoTookPartAndWhoDissentedInBothLanguagesAndAsPdf() throws IOException {
        var number = decided(TYPED);
        assertThat(letter("officer", number, "sv"))
                .contains(
                        "I den slutliga handläggningen har också dessa deltagit, utan att besluta:"
                                + " Karin Ek, regionjurist Per Ås, controller",
                        "Avvikande mening Hanna Öberg har en avvikande mening: Beloppet är <för> högt. Hälften räcker.",
                        "Karin Ek har en avvikande mening: Ansökan borde avslås.");
        assertThat(letter("officer", number, "en"))
                .contains(
                        "These also took part in the final handling, without deciding: Karin Ek, regionjurist",
                        "Dissenting opinion Hanna Öberg has a dissenting opinion: Beloppet är <för> högt.");
        var pdf = Browser.as("officer")
                .open("/cases/" + number + "/decision/pdf?language=sv")
                .bytes();
        VeraPdf.check(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Per Ås, controller", "Avvikande mening", "Hälften räcker.");
        }
        assertThat(handling(number))
                .isEqualTo(new FinalHandling(
                        List.of("Karin Ek, regionjurist", "Per Ås, controller"),
                        List.of(
                                new Dissent("Hanna Öberg", "Beloppet är <för> högt.\nHälften räcker."),
                                new Dissent("Karin Ek", "Ansökan borde avslås."))));
    }

    @Test
    void whereNobodyElseTookPartTheDecisionSaysNothingOfIt() {
        assertThat(letter("officer", decided(), "sv"))
                .contains("Föredragande har varit Hanna Öberg.")
                .doesNotContain("slutliga handläggningen", "vvikande mening");
    }

    @Test
    void theCommitteesDecisionSaysItToo() {
        var number = Story.proposed();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/record-decision");
        registrar.press(
                "Registrera beslutet",
                "body",
                "COMMITTEE",
                "committee",
                "nämnden",
                "decidedOnDay",
                "2",
                "decidedOnMonth",
                "3",
                "decidedOnYear",
                "2026",
                "minute",
                "§ 45",
                "others",
                "Karin Ek, regionjurist",
                "dissenter",
                "Ledamöterna Ulla Sund (A) och Ove Berg (B)",
                "dissent",
                "Ansökan borde avslås.");
        assertThat(letter("officer", number, "sv"))
                .contains("utan att besluta: Karin Ek, regionjurist")
                .contains("Ledamöterna Ulla Sund (A) och Ove Berg (B) har en avvikande mening: Ansökan borde avslås.");
    }

    @Test
    void theDecisionAboutAChangeSaysItToo() {
        var number = Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."));
        Browser.as("decider")
                .open("/cases/" + number + "/changes/1/decide/confirm")
                .press("Fatta beslut", "others", "Karin Ek", "dissenter", "Karin Ek", "dissent", "För lång tid.");
        assertThat(letter("officer", number, "sv"))
                .contains("utan att besluta: Karin Ek", "Karin Ek har en avvikande mening: För lång tid.");
    }

    @Test
    void whereNamesAreWithheldTheirsAreToo() {
        var number = decided(TYPED);
        Browser.as("registrar")
                .open("/cases/" + number + "/dispatch")
                .press("Expediera", "withheld", "Handläggaren har fått hot.");
        for (var language : List.of("sv", "en")) {
            assertThat(letter("applicant", number, language))
                    .contains("Beloppet är <för> högt.", "Ansökan borde avslås.")
                    .doesNotContain("Karin Ek", "Per Ås", "Hanna Öberg", "Bo Dahlin");
        }
        assertThat(letter("applicant", number, "sv")).contains("En av dem som deltog har en avvikande mening:");
        assertThat(letter("auditor", number, "sv")).contains("Per Ås, controller", "Hanna Öberg har en avvikande");
    }

    @ParameterizedTest
    @CsvSource({
        "dissent, För högt., '', '', dissenter, Skriv vem som har den avvikande meningen",
        "secondDissenter, Bo Ny, '', '', secondDissent, Skriv vad den avvikande meningen är",
        "dissenter, Bo \u202e, dissent, Nej., dissenter, Skriv utan specialtecken som < och >"
    })
    void whatIsMissingIsSaidAtItsFieldAndNothingIsDecided(
            String field, String typed, String also, String alsoTyped, String at, String message) {
        var number = Story.proposed();
        var decider = Browser.as("decider").open("/cases/" + number + "/decide/confirm");
        decider.pressImpartially(
                "Fatta beslut", field, typed, also.isEmpty() ? field : also, also.isEmpty() ? typed : alsoTyped);
        assertThat(decider.status()).isEqualTo(422);
        assertThat(decider.errors()).containsExactly(message);
        assertThat(decider.select("details[open] #" + at + "-error")).hasSize(1);
        assertThat(decider.value(field)).isEqualTo(typed);
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void itIsInTheAuditLog() {
        var number = decided(TYPED);
        assertThat(Story.<List<String>>in(() -> database.createNativeQuery(
                                "select kind || ' ' || actor_name from audit_entry where case_number = :number"
                                        + " and kind in ('decision_participant', 'decision_dissent') order by 1 desc",
                                String.class)
                        .setParameter("number", number.value())
                        .getResultList()))
                .containsExactly(
                        "decision_participant Bo Dahlin",
                        "decision_participant Bo Dahlin",
                        "decision_dissent Bo Dahlin",
                        "decision_dissent Bo Dahlin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = Story.proposed();
        var page = language.equals("sv") ? Chromium.as("decider") : Chromium.inEnglishAs("decider");
        page.navigate("/cases/" + number + "/decide/confirm");
        page.locator("details summary").last().click();
        PageGates.check(page);
        Chromium.screenshot(page, "handling-" + language, 1280);
        Chromium.screenshot(page, "handling-" + language, 320);
        page.close();
        page = Chromium.as("officer");
        page.navigate("/cases/" + decided(TYPED) + "/decision/document?language=" + language);
        PageGates.check(page);
        Chromium.screenshot(page, "handling-letter-" + language, 800);
        page.close();
    }

    private static CaseNumber decided(Object... typed) {
        var number = Story.proposed();
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut", typed);
        return number;
    }

    private static String letter(String person, CaseNumber number, String language) {
        return Browser.as(person)
                .open("/cases/%s/decision/document?language=%s".formatted(number, language))
                .text();
    }

    private static FinalHandling handling(CaseNumber number) {
        return Story.read(
                number, grantCase -> grantCase.decision().orElseThrow().finalHandling());
    }
}
