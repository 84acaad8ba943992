package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;

/** Before something is not paid on a ground of 29 § the company is told so, and may say what it thinks. */
@QuarkusTest
class HearingTest {

    @Inject
    FrozenClock clock;

    @Test
    void theCompanyCommentsAndTheDecisionSaysThatItHas() {
        var number = grounded();
        var officer = Browser.as("officer").open(at(number));
        assertThat(officer.main()).contains("29 § 3", "Låt företaget yttra sig först");
        assertThat(officer.open(at(number) + "/propose").status()).isEqualTo(409);
        officer.open(at(number)).press("Låt företaget yttra sig");
        officer.press("Skicka till företaget", "text", "");
        assertThat(officer.status()).isEqualTo(422);
        officer.press("Skicka till företaget", "text", "Fakturan gäller en annan mässa.");
        assertThat(officer.open(at(number) + "/propose").status()).isEqualTo(409);
        var company = Browser.as("signatory").open("/cases/" + number);
        company.follow("Kommunicering inför beslut om utbetalning");
        assertThat(company.main())
                .contains("Fakturan gäller en annan mässa.", "senast 16 mars 2026", "29 § 3 förordningen (2022:1468)");
        company.open(at(number)).press("Yttra er").press("Skicka yttrandet", "text", "Det är samma mässa.");
        assertThat(company.main()).contains("Det är samma mässa.");
        officer.open(at(number)).press("Föreslå utbetalning").press("Föreslå utbetalning");
        assertThat(decided(number))
                .contains("Det följer av 29 § 3", "Stödet har inte använts", "har yttrat er över det")
                .contains("Ni kan överklaga beslutet till");
        assertThat(officer.open("/cases/" + number + "/material").main())
                .contains("Yttrande inför beslut om utbetalning", "Det är samma mässa.");
    }

    @Test
    void whoeverDoesNotAnswerInTimeHasHadTheChance() {
        var number = told(grounded());
        assertThat(Browser.as("signatory").open(at(number)).main()).contains("Ni har inte svarat.");
        assertThat(Browser.as("officer").open(at(number)).main()).contains("Företaget har inte svarat.");
        clock.moveTo(LocalDate.of(2026, 3, 17));
        Browser.as("officer").open(at(number)).press("Föreslå utbetalning").press("Föreslå utbetalning");
        assertThat(decided(number)).contains("kunde yttra er över det. Ni har inte svarat.");
    }

    @Test
    void whatComesOnPaperIsRegistered() {
        var number = told(grounded());
        Browser.as("registrar")
                .open(at(number))
                .press("Registrera företagets yttrande")
                .press("Spara", "text", "Brev: det är samma mässa.");
        assertThat(Browser.as("officer").open(at(number)).main()).contains("Brev: det är samma mässa.");
    }

    @Test
    void whyNobodyIsHeardStandsInTheDecision() {
        var number = grounded();
        Browser.as("officer")
                .open(at(number))
                .press("Gå vidare utan att höra företaget")
                .press("Spara", "text", "Företaget har själv anmält felet.");
        Browser.as("officer").open(at(number)).press("Föreslå utbetalning").press("Föreslå utbetalning");
        assertThat(decided(number)).contains("uppenbart obehövligt. Företaget har själv anmält felet.");
    }

    @Test
    void onlyTheReviewerAndTheCompanySaySomething() {
        var number = told(grounded());
        for (var step : new String[] {"communicate", "go-unheard", "comment", "register-comment"}) {
            assertThat(Browser.as("payer").open(at(number) + "/" + step).status())
                    .as(step)
                    .isEqualTo(403);
            assertThat(Browser.as("applicant2").open(at(number) + "/" + step).status())
                    .as(step)
                    .isEqualTo(404);
        }
        assertThat(Browser.as("officer2").open(at(number) + "/go-unheard").status())
                .isEqualTo(409);
        assertThat(Browser.as("officer").open(at(number) + "/communicate").status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = grounded();
        gates("officer", language, at(number) + "/communicate", "hearing-communicate");
        told(number);
        gates("signatory", language, at(number) + "/comment", "hearing-comment");
        gates("signatory", language, at(number), "hearing-claim");
        var letter =
                Browser.as("signatory").open("/cases/" + number).follow("Kommunicering inför beslut om utbetalning");
        VeraPdf.check(letter.open(letter.path() + "/pdf?language=" + language).bytes());
    }

    private static void gates(String person, String language, String address, String name) {
        var page = language.equals("sv") ? Chromium.as(person) : Chromium.inEnglishAs(person);
        page.navigate(address);
        PageGates.check(page);
        Chromium.screenshot(page, name + "-" + language, 1280);
        Chromium.screenshot(page, name + "-" + language, 320);
        page.close();
    }

    /** A row is rejected on the third ground, through the door. */
    private static CaseNumber grounded() {
        var number = Story.claim(Story.claimed(), "officer", Claim::review);
        Browser.as("officer")
                .open(at(number))
                .follow("Granska raden Marknadsstudie Tyskland")
                .press(
                        "Spara granskningen",
                        "verdict",
                        "REDUCE",
                        "approved",
                        "50 000",
                        "reason",
                        "NOT_ELIGIBLE",
                        "ground",
                        "NOT_USED_FOR_PURPOSE");
        return number;
    }

    private static CaseNumber told(CaseNumber number) {
        Browser.as("officer")
                .open(at(number) + "/communicate")
                .press("Skicka till företaget", "text", "Fakturan gäller en annan mässa.");
        return number;
    }

    private static String decided(CaseNumber number) {
        Browser.as("attester").open(at(number) + "/attest").pressImpartially("Attestera utbetalningen");
        var ordinal = Story.<Integer>read(
                number, grantCase -> grantCase.decisions().getLast().ordinal());
        return Browser.as("signatory")
                .open("/cases/" + number + "/decision?ordinal=" + ordinal)
                .text()
                .replace('\u00a0', ' ');
    }

    private static String at(CaseNumber number) {
        return "/cases/" + number + "/claims/1";
    }
}
