package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import se.exportcheck.cases.dossier.OralNote;

/** Names that are left out of what the company is sent, and kept in the decision (förvaltningslagen 33 §). */
@QuarkusTest
class WithheldNamesTest {

    private static final String WHY = "Handläggaren har fått <hot>.";

    @Test
    void theCompanyReadsACopyThatNamesNobody() throws IOException {
        var number = decided();
        send(number, WHY);
        for (var language : new String[] {"sv", "en"}) {
            var company = Browser.as("applicant");
            company.open(document(number, language));
            assertThat(company.text())
                    .doesNotContain("Bo Dahlin", "Hanna Öberg")
                    .contains("33", "100 000 kr");
            company.open("/cases/%s/decision/pdf?language=%s".formatted(number, language));
            VeraPdf.check(company.bytes());
            Files.write(Path.of("target/letter-unnamed-" + language + ".pdf"), company.bytes());
            var staff = Browser.as("officer").open(document(number, language));
            assertThat(staff.text()).contains("Bo Dahlin", "Hanna Öberg");
        }
        var company = Browser.as("applicant").open("/cases/" + number + "/decision");
        assertThat(company.text()).doesNotContain("Bo Dahlin", "Hanna Öberg", WHY);
        assertThat(company.open("/cases/" + number).text()).doesNotContain("Bo Dahlin", "Hanna Öberg");
        var staff = Browser.as("auditor").open("/cases/" + number + "/decision");
        assertThat(staff.main()).contains("Bo Dahlin", "utan namn", "Det bestämde Rita Nyström", WHY);
    }

    /** What is written down, put right and paid once names are withheld goes to the company as well. */
    @Test
    void whatTheCompanyGetsAfterwardsNamesNobodyEither() {
        var number = decided();
        var told = new OralNote.Information("Grannen", LocalDate.of(2026, 3, 2), OralNote.Way.VISIT, "Huset är byggt.");
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.noteOral(told, actor, now));
        send(number, WHY);
        Browser.as("decider")
                .open("/cases/" + number + "/decisions/1/rectify")
                .press(
                        "Besluta om rättelse",
                        "wrong",
                        "100 000 kr",
                        "right",
                        "100 001 kr",
                        "hearing",
                        "Uppenbart onödigt.");
        Story.act(number, "signatory", GrantCase::accept);
        Story.claimed(number);
        Story.claim(number, "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.approveRest(actor);
            claim.propose(actor, now);
        });
        Browser.as("attester").open("/").post("/cases/" + number + "/claims/1/attest", "conflict", "NO");

        var company = Browser.as("applicant").open("/cases/" + number + "/material");
        assertThat(company.main()).contains("Huset är byggt.", "Antecknat 2 mars 2026", "Beslut om utbetalning");
        var pages = company.select("main a[href^=/cases/" + number + "/]").eachAttr("href").stream()
                .filter(at -> at.matches(".*/(letters|claims|decision).*"))
                .toList();
        assertThat(pages).contains("/cases/" + number + "/claims/1");
        namesNobody(company, "/cases/" + number + "/material");
        namesNobody(company, "/cases/" + number);
        namesNobody(company, "/cases/" + number + "/decision?ordinal=2");
        pages.forEach(at -> namesNobody(company, at));
        var letter = company.open("/cases/" + number)
                .select("main a[href^=/cases/" + number + "/letters/]")
                .eachAttr("href")
                .getLast();
        namesNobody(company, letter);
        for (var language : new String[] {"sv", "en"}) {
            namesNobody(company, letter + "/document?language=" + language);
        }
        assertThat(Browser.as("officer").open("/cases/" + number + "/material").main())
                .contains("Antecknat av Hanna Öberg");
    }

    private static void namesNobody(Browser company, String at) {
        assertThat(company.open(at).status()).as(at).isEqualTo(200);
        assertThat(company.text()).as(at).doesNotContain("Bo Dahlin", "Hanna Öberg", "Anders Holm", WHY);
    }

    @Test
    void withoutAReasonTheNamesAreThere() {
        var number = decided();
        send(number, " ");
        assertThat(Browser.as("applicant").open(document(number, "sv")).text()).contains("Bo Dahlin", "Hanna Öberg");
        assertThat(Browser.as("officer").open("/cases/" + number + "/decision").main())
                .doesNotContain("utan namn");
    }

    @Test
    void aReasonThatIsTooLongIsSaidAtItsFieldAndNothingIsSent() {
        var number = decided();
        var registrar = Browser.as("registrar").open("/cases/" + number + "/dispatch");
        registrar.press("Expediera", "withheld", "x".repeat(1001));
        assertThat(registrar.status()).isEqualTo(422);
        assertThat(registrar.select("#withheld-error")).hasSize(1);
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void aDecisionAboutAChangeCanLeaveThemOutToo() {
        var number = Story.changeProposed(Wish.extension(LocalDate.of(2027, 2, 1), "Mer tid."));
        var at = "/cases/" + number + "/changes/1";
        Browser.as("decider").open(at + "/decide/confirm").press("Fatta beslut");
        var registrar = Browser.as("registrar").open(at + "/dispatch");
        registrar.press("Expediera", "withheld", "x".repeat(1001));
        assertThat(registrar.status()).isEqualTo(422);
        registrar.press("Expediera", "withheld", "Hot\u202e");
        assertThat(registrar.status()).isEqualTo(422);
        registrar.press("Expediera", "withheld", WHY);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/decision")
                        .text())
                .contains("förlängs", "1 februari 2027 i stället för 16 december 2026")
                .doesNotContain("Bo Dahlin", "Hanna Öberg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagePassesTheGates(String language) {
        var number = decided();
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        page.navigate("/cases/" + number + "/dispatch");
        PageGates.check(page);
        Chromium.screenshot(page, "dispatch-" + language, 1280);
        page.close();
    }

    private static CaseNumber decided() {
        var number = Story.proposed();
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        return number;
    }

    private static void send(CaseNumber number, String why) {
        var registrar = Browser.as("registrar").open("/cases/" + number + "/dispatch");
        registrar.press("Expediera", "withheld", why);
        assertThat(registrar.main()).contains("Beslutet är expedierat");
    }

    private static String document(CaseNumber number, String language) {
        return "/cases/%s/decision/document?language=%s".formatted(number, language);
    }
}
