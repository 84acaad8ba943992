package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;

/** A decision is sent, read and answered; or a proposal goes back. */
@QuarkusTest
class AnswerTest {

    @Inject
    FrozenClock clock;

    @Test
    void aProposalGoesBackWithAReason() {
        var number = Story.proposed();
        var browser = Browser.as("decider").open(at(number, "decide")).press("Skicka tillbaka");
        browser.pressImpartially("Skicka tillbaka", "reason", "Beloppet är för högt.");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(why(number)).isEqualTo("Beloppet är för högt.");
    }

    @Test
    void theCompanyReadsNothingUntilTheDecisionIsSent() {
        var number = LetterTest.decided(Outcome.GRANT);
        assertThat(Browser.as("applicant").open(at(number, "decision")).status())
                .isEqualTo(404);
        assertThat(Browser.as("applicant").open(at(number, "decision/document")).status())
                .isEqualTo(404);
        var browser = Browser.as("registrar").open(at(number, "dispatch"));
        assertThat(browser.main()).contains("Mälarsensor AB", "30 dagar", "sofia@malarsensor.example");
        browser.press("Expediera");
        assertThat(browser.main()).contains("Beslutet är expedierat");
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
        assertThat(Browser.as("applicant").open(at(number, "decision")).main()).contains("Beslut: stöd beviljas");
        assertThat(Browser.as("applicant2").open(at(number, "decision")).status())
                .isEqualTo(404);
        assertThat(Browser.as("adviser").open(at(number, "decision")).status()).isEqualTo(404);
        assertThat(Browser.as("officer-skane").open(at(number, "decision")).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverReadsItSaysSoOnce() {
        var number = sent(Outcome.REFUSAL);
        var browser = Browser.as("applicant").open(at(number, "decision"));
        assertThat(Browser.as("officer").open(at(number, "decision")).main()).doesNotContain("Företaget bekräftade");
        browser.press("Jag har läst beslutet");
        assertThat(browser.buttons()).doesNotContain("Jag har läst beslutet");
        assertThat(browser.main()).contains("läst 2 mars 2026 kl. 09.00");
        clock.forward(Duration.ofDays(1));
        browser.post(at(number, "decision/read"));
        assertThat(Browser.as("officer").open(at(number, "decision")).main()).contains("läst 2 mars 2026 kl. 09.00");
    }

    @Test
    void staffWhoSendTheReadingFormAreNoReaders() {
        var number = sent(Outcome.REFUSAL);
        Browser.as("officer").open("/").post(at(number, "decision/read"));
        assertThat(Browser.as("applicant").open(at(number, "decision")).buttons())
                .contains("Jag har läst beslutet");
    }

    @Test
    void aDecisionIsSentOnce() {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as("officer").open("/").post(at(number, "dispatch"));
        assertThat(browser.status()).isEqualTo(409);
        var registrar = Browser.as("registrar").open("/").post(at(number, "dispatch"), "channel", "PORTAL");
        assertThat(registrar.path()).isEqualTo(at(number, "decision"));
        assertThat(Story.steps(number).stream().filter(step -> step == se.exportcheck.cases.CaseAction.DISPATCH))
                .hasSize(1);
    }

    @Test
    void theSignatoryAcceptsTheConditions() {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as("signatory").open(at(number, "accept"));
        assertThat(browser.main())
                .contains("högst 100 000 kr", "senast 1 april 2026", "Underlagen ska sparas i tio år");
        browser.press("Godkänn villkoren", "accepted", "yes");
        assertThat(browser.status()).isIn(200, 404);
        assertThat(status(number)).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void withoutTheTickNothingIsAccepted() {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as("signatory").open(at(number, "accept")).press("Godkänn villkoren");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.errors()).containsExactly("Kryssa i rutan om ni godkänner villkoren");
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void anEditorReadsTheConditionsButCannotAccept() {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as("applicant").open(at(number, "accept"));
        assertThat(browser.main()).contains("Bara en firmatecknare");
        assertThat(browser.buttons()).isEmpty();
        assertThat(browser.post(at(number, "accept"), "accepted", "yes").status())
                .isEqualTo(409);
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void theCompanyMaySayNo() {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as("signatory").open(at(number, "accept"));
        browser.follow("Vi vill avstå från stödet").press("Avstå från stödet");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(why(number)).isNull();
        assertThat(Browser.as("signatory").open(at(number, "decision")).main()).contains("Beslut: stöd beviljas");
    }

    @Test
    void theOfficerReadsWhyTheCompanySaidNo() {
        var number = sent(Outcome.GRANT);
        var why = "Mässan <b>ställdes in</b> 🚢";
        Browser.as("signatory").open(at(number, "decline")).press("Avstå från stödet", "reason", why);
        assertThat(why(number)).isEqualTo(why);
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).contains("Företaget avstod från stödet", why);
        assertThat(officer.select("b")).isEmpty();
    }

    @Test
    void aReasonThatIsTooLongIsKeptToBeShortened() {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as("signatory").open(at(number, "decline"));
        for (var unreadable : List.of("x".repeat(1001), "x".repeat(10_000), "a\u202eb")) {
            browser.press("Avstå från stödet", "reason", unreadable);
            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.errors()).hasSize(1);
            assertThat(browser.value("reason")).isEqualTo(unreadable);
        }
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    @Test
    void aGrantThatNobodyAcceptsIsTakenBackWhenTheTimeHasPassed() {
        var number = sent(Outcome.GRANT);
        var early = Browser.as("officer").open(at(number, "lapse"));
        assertThat(early.main()).contains("1 april 2026", "Sista dagen har inte passerat");
        assertThat(early.buttons()).isEmpty();
        clock.forward(Duration.ofDays(31));
        Browser.as("officer").open(at(number, "lapse")).press("Återta ärendet");
        assertThat(status(number)).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void aWithdrawnApplicationIsWrittenOffFromBeginningToEnd() {
        var number = Story.checked();
        Story.act(
                number, "signatory", (grantCase, actor, now) -> grantCase.withdraw(actor, now, "Vi hinner inte i år."));
        var browser = Browser.as("decider").open(at(number, "decide"));
        assertThat(browser.main()).contains("Avskrivning", "Företaget har återkallat ansökan", "Vi hinner inte i år.");
        assertThat(browser.buttons()).containsExactly("Gå vidare till beslut");
        browser.press("Gå vidare till beslut").pressImpartially("Fatta beslut");
        Browser.as("officer").open(at(number, "dispatch")).press("Expediera");
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
        assertThat(Browser.as("applicant").open(at(number, "decision")).main()).contains("Beslut: ärendet avskrivs");
    }

    @ParameterizedTest
    @CsvSource({
        "decider, dispatch, 403",
        "applicant, dispatch, 403",
        "applicant2, dispatch, 404",
        "auditor, dispatch, 403",
        "officer-skane, dispatch, 404"
    })
    void othersDoNotSendIt(String person, String step, int status) {
        var number = LetterTest.decided(Outcome.GRANT);
        assertThat(Browser.as(person).open("/").post(at(number, step)).status()).isEqualTo(status);
        assertThat(status(number)).isEqualTo(CaseStatus.DECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "applicant2, accept, 404",
        "officer, accept, 403",
        "applicant, decline, 409",
        "officer, decline, 403",
        "registrar, lapse, 403",
        "officer, lapse, 409",
        "signatory, lapse, 403"
    })
    void othersDoNotAnswerForTheCompany(String person, String step, int status) {
        var number = sent(Outcome.GRANT);
        var browser = Browser.as(person).open("/").post(at(number, step), "accepted", "yes");
        assertThat(browser.status()).isEqualTo(status);
        assertThat(status(number)).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
    }

    static CaseNumber sent(Outcome outcome) {
        var number = LetterTest.decided(outcome);
        Browser.as("registrar").open(at(number, "dispatch")).press("Expediera");
        return number;
    }

    static String at(CaseNumber number, String step) {
        return "/cases/" + number + "/" + step;
    }

    private static @Nullable String why(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.events().getLast().note());
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }
}
