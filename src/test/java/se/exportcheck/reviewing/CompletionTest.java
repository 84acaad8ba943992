package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.people.Actor;

/** Asked first, enjoined then, dismissed at last (förvaltningslagen 20 §). */
@QuarkusTest
class CompletionTest {

    @Test
    void aCompanyThatDoesNotAnswerIsEnjoinedAndItsApplicationDismissed() {
        var number = Story.completionLapsed();
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).contains("Inget svar kom i tid.");
        officer.press("Förelägg företaget att komplettera");
        assertThat(officer.value("items")).isEqualTo("Senaste årsredovisningen");
        assertThat(officer.press("Skicka föreläggandet", "message", "Vi väntar än.", "consequence", "")
                        .errors())
                .containsExactly("Skriv vad som händer om företaget inte följer föreläggandet");
        officer.press("Skicka föreläggandet", "consequence", "Ansökan kan avvisas.");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.AWAITING_COMPLETION);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/supplement")
                        .main())
                .contains("Om ni inte svarar", "Ansökan kan avvisas.", "Senaste årsredovisningen");
        lapse(number);
        Story.checkedOff(number);
        officer.open("/cases/" + number + "/propose")
                .pressImpartially("Skicka för beslut", "outcome", "DISMISSAL", "reasons", "Underlag saknas.");
        assertThat(officer.errors()).contains("Välj på vilken grund ansökan avvisas");
        officer.press(
                "Skicka för beslut",
                "dismissal",
                "INJUNCTION_NOT_FOLLOWED",
                "unheard",
                "OWN_MATERIAL",
                "unheardReason",
                "Föreläggandet sade vad som följer.");
        assertThat(officer.main()).contains("Förslaget är skickat för beslut.");
        var decider = Browser.as("decider").open("/cases/" + number + "/decide");
        assertThat(decider.main()).contains("Föreläggandet är inte följt", "Föreläggandet sade vad som följer.");
        decider.press("Gå vidare till beslut").pressImpartially("Fatta beslut");
        assertThat(decider.open("/cases/" + number + "/decision").main()).contains("Föreläggandet är inte följt.");
        assertThat(Story.<Outcome>read(number, GrantCase::outcome)).isEqualTo(Outcome.DISMISSAL);
    }

    @Test
    void nobodyIsEnjoinedBeforeTheyWereAsked() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.buttons()).doesNotContain("Förelägg företaget att komplettera");
        assertThat(officer.post("/cases/" + number + "/enjoin", "message", "x").status())
                .isEqualTo(409);
        assertThat(officer.main()).contains("först när företaget har fått en begäran om komplettering");
        assertThat(Story.steps(number)).doesNotContain(CaseAction.ENJOIN);
    }

    @Test
    void anInjunctionThatWasNeverSentIsNoGroundOfDismissal() {
        var number = Story.checked();
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut",
                "outcome",
                "DISMISSAL",
                "reasons",
                "x",
                "dismissal",
                "INJUNCTION_NOT_FOLLOWED",
                "unheard",
                "OWN_MATERIAL",
                "unheardReason",
                "x");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).singleElement().asString().contains("bara om ett föreläggande har skickats");
        officer.press("Skicka för beslut", "dismissal", "OTHER");
        assertThat(officer.errors()).containsExactly("Skriv vilken formell grund det är");
        officer.press("Skicka för beslut", "dismissal", "WRONG_AUTHORITY");
        assertThat(Story.steps(number)).endsWith(CaseAction.PROPOSE);
    }

    @Test
    void whatComesTooLateIsReceivedAllTheSame() {
        var number = Story.completionLapsed();
        var company = Browser.as("applicant").open("/cases/" + number);
        assertThat(company.main()).contains("Inget svar kom i tid.");
        company.press("Skicka fler handlingar");
        assertThat(company.press("Skicka till ärendet").errors()).containsExactly("Skriv vad ni skickar");
        company.press("Skicka till ärendet", "text", "Årsredovisningen, för sent.", "file", pdf());
        assertThat(company.main()).contains("har kommit in till ärendet", "Årsredovisningen, för sent.", "arsred.pdf");
        assertThat(Story.<CaseStatus>read(number, GrantCase::status)).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(Story.steps(number)).endsWith(CaseAction.END_WAITING, CaseAction.ADD_MATERIAL);
        var officer = Browser.as("officer").open("/inbox");
        assertThat(officer.mainToTheEnd()).contains("Svar har kommit", number.value());
        officer.open("/cases/" + number);
        assertThat(officer.main())
                .contains("Har kommit in utöver svaren", "Årsredovisningen, för sent.", "Mälarsensor AB, 2 mars 2026");
        assertThat(officer.open("/cases/" + number + "/documents").main()).contains("arsred.pdf");
    }

    @Test
    void aWithdrawnCaseStaysWithdrawnWhateverComesIn() {
        var number = Story.then(Story.inReview(), "signatory", (grantCase, actor, now) -> {
            grantCase.withdraw(actor, now, "Vi hinner inte.");
            grantCase.addMaterial("En sista fil.", actor, now);
        });
        assertThat(Story.<Boolean>read(number, GrantCase::isWithdrawn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant2", "officer", "decider", "adviser", "auditor", "admin", "officer-skane"})
    void nobodyElseSendsOnTheCompanysBehalf(String person) {
        var number = Story.inReview();
        var before = Story.steps(number);
        var browser = Browser.as(person).open("/");
        assertThat(browser.post("/cases/" + number + "/add-material", "text", "x")
                        .status())
                .isIn(403, 404);
        assertThat(Story.steps(number)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "registrar", "decider", "manager", "auditor", "officer2"})
    void onlyTheCasesOfficerEnjoins(String person) {
        var number = Story.completionLapsed();
        var before = Story.steps(number);
        var browser = Browser.as(person).open("/");
        assertThat(browser.post("/cases/" + number + "/enjoin", "message", "x").status())
                .isIn(403, 409);
        assertThat(Story.steps(number)).isEqualTo(before);
    }

    private static void lapse(CaseNumber number) {
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.endWaiting(Actor.system(actor.region()), now.plus(Duration.ofDays(30))));
    }

    private static Browser.Upload pdf() {
        return new Browser.Upload("arsred.pdf", Samples.pdf());
    }
}
