package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Formalities;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Unheard;

/** Nobody is refused unheard but on a stated ground (förvaltningslagen 25 §). */
@QuarkusTest
class HearingTest {

    @Test
    void aCompanyThatWasHeardIsRefused() {
        var number = heard();
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.main()).contains("Företaget yttrade sig 2 mars 2026.");
        officer.press("Föreslå beslut");
        assertThat(officer.main()).doesNotContain("Varför har företaget inte fått yttra sig?");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "REFUSAL", "failed", "ELIG-12", "reasons", "Löpande drift.");
        assertThat(officer.main()).contains("Förslaget är skickat för beslut.");
        assertThat(Story.steps(number)).endsWith(CaseAction.COMMENT, CaseAction.PROPOSE);
    }

    @Test
    void aRefusalOfACompanyThatWasNotHeardIsHeldUpUntilItsGroundIsSaid() {
        var number = Story.checked();
        var officer = Browser.as("officer").open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "REFUSAL", "failed", "ELIG-12", "reasons", "Löpande drift.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors()).singleElement().asString().contains("Företaget har inte fått yttra sig");
        officer.press("Skicka för beslut", "unheard", "OWN_MATERIAL", "unheardReason", "x");
        assertThat(officer.errors()).singleElement().asString().contains("Företaget har inte fått yttra sig");
        officer.press("Skicka för beslut", "unheard", "OBVIOUSLY_UNNECESSARY", "unheardReason", "");
        assertThat(officer.errors()).containsExactly("Skriv vad som gör att företaget inte behöver få yttra sig");
        officer.press("Skicka för beslut", "unheardReason", "Åtgärden är avslutad, skriver företaget.");
        assertThat(officer.main())
                .contains(
                        "Förslaget är skickat för beslut.",
                        "Uppenbart obehövligt: Åtgärden är avslutad, skriver företaget.");
        assertThat(Browser.as("decider").open("/cases/" + number + "/decide").main())
                .contains("Åtgärden är avslutad, skriver företaget.");
        Story.act(number, "decider", Story.deciding());
        assertThat(Story.<Formalities>read(
                        number,
                        grantCase -> Objects.requireNonNull(
                                        grantCase.decisions().getLast())
                                .formal()))
                .isEqualTo(
                        Formalities.unheard(Unheard.OBVIOUSLY_UNNECESSARY, "Åtgärden är avslutad, skriver företaget.")
                                .failing(List.of("ELIG-12")));
    }

    @Test
    void aFullGrantNeedsNoHearing() {
        var number = Story.checked();
        Browser.as("officer")
                .open("/cases/" + number + "/propose")
                .pressImpartially(
                        "Skicka för beslut",
                        "outcome",
                        "GRANT",
                        "reasons",
                        "Stärker exporten.",
                        "priority",
                        "Ny marknad.");
        assertThat(Story.steps(number)).endsWith(CaseAction.PROPOSE);
    }

    private static CaseNumber heard() {
        return Story.then(
                Story.then(
                        Story.checked(),
                        "officer",
                        (grantCase, actor, now) -> grantCase.ask(
                                new Inquiry.Question(
                                        Inquiry.Kind.HEARING,
                                        "Vi avser att avslå.",
                                        java.util.List.of(),
                                        java.time.LocalDate.of(2026, 3, 16),
                                        null),
                                actor,
                                now)),
                "applicant",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.COMMENT, "Vi håller inte med.", actor, now));
    }
}
