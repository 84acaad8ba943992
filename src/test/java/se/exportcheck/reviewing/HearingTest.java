package se.exportcheck.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Formalities;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Unheard;
import se.exportcheck.cases.dossier.OralNote;

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

    /** What comes from others after the hearing is communicated, or it is said why that is obviously unnecessary. */
    @Test
    void whatSomebodyTellsAfterTheHearingReopensIt() {
        var number = heard();
        FrozenClock.get().forward(Duration.ofMinutes(5));
        var officer = Browser.as("officer").open("/cases/" + number + "/oral-notes");
        officer.press(
                "Spara anteckningen", "source", "Mässans arrangör", "way", "PHONE", "content", "Mässan är inställd.");
        assertThat(officer.errors()).isEmpty();
        officer.open("/cases/" + number);
        assertThat(officer.text())
                .contains(
                        "Det här har kommit efter att företaget fick yttra sig",
                        "Muntlig uppgift från Mässans arrangör");
        officer.open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "REFUSAL", "failed", "ELIG-12", "reasons", "Mässan är inställd.");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.errors())
                .singleElement()
                .asString()
                .contains("Företaget har inte fått yttra sig över allt som har betydelse");
        officer.press("Skicka för beslut", "unheard", "OBVIOUSLY_UNNECESSARY", "unheardReason", "Företaget vet det.");
        assertThat(officer.main()).contains("Förslaget är skickat för beslut.");
    }

    /** Aid that the company has not declared, found by the officer, is nothing that the company knows to weigh. */
    @Test
    void aidThatAnOfficerFindsAfterTheHearingReopensIt() {
        var number = heard();
        FrozenClock.get().forward(Duration.ofMinutes(5));
        var officer = Browser.as("officer").open("/cases/" + number + "/aid/entries");
        officer.press("Lägg till", (Object[]) FOUND_AID);
        assertThat(officer.errors()).isEmpty();
        officer.open("/cases/" + number);
        assertThat(officer.text()).contains("Stöd registrerat av Hanna Öberg");
        officer.open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "REFUSAL", "failed", "ELIG-12", "reasons", "Taket är nått.");
        assertThat(officer.errors())
                .singleElement()
                .asString()
                .contains("Företaget har inte fått yttra sig över allt som har betydelse");
    }

    /** Whom the company is one undertaking with weighs as much when a link ends, and when it is confirmed. */
    @Test
    void ownersThatAreConfirmedOrEndedAfterTheHearingReopenIt() {
        var number = Story.alone(heard());
        Story.holds(DemoPeople.TRAHUS, DemoPeople.MALARSENSOR, 60, number);
        FrozenClock.get().forward(Duration.ofMinutes(5));
        var officer = Browser.as("officer").open("/cases/" + number);
        assertThat(officer.text()).doesNotContain("Ägare eller koppling registrerad");
        officer.open("/cases/" + number + "/aid/undertaking").press("Bekräfta");
        assertThat(officer.open("/cases/" + number).text()).contains("Ägare eller koppling registrerad av Hanna Öberg");
        FrozenClock.get().forward(Duration.ofMinutes(5));
        hear(number);
        assertThat(officer.open("/cases/" + number).text()).doesNotContain("Ägare eller koppling registrerad");
        FrozenClock.get().forward(Duration.ofMinutes(5));
        officer.open("/cases/" + number + "/aid")
                .press("Avsluta länken Bergslagens Trähus AB – Mälarsensor AB")
                .open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "REFUSAL", "failed", "ELIG-12", "reasons", "Taket är nått.");
        assertThat(officer.errors())
                .singleElement()
                .asString()
                .contains("Företaget har inte fått yttra sig över allt som har betydelse");
        Story.counted(number);
    }

    private static final String[] FOUND_AID = {
        "grantedDay", "5",
        "grantedMonth", "5",
        "grantedYear", "2025",
        "giver", "Almi",
        "measure", "Rådgivning",
        "amount", "100",
        "currency", "EUR"
    };

    @Test
    void whatTheCompanyItselfTellsAfterTheHearingChangesNothing() {
        var number = heard();
        FrozenClock.get().forward(Duration.ofMinutes(5));
        var officer = Browser.as("officer").open("/cases/" + number + "/oral-notes");
        officer.press(
                "Spara anteckningen",
                "source",
                "VD",
                "way",
                "PHONE",
                "fromParty",
                "YES",
                "content",
                "Mässan är inställd.");
        officer.open("/cases/" + number + "/propose");
        officer.pressImpartially(
                "Skicka för beslut", "outcome", "REFUSAL", "failed", "ELIG-12", "reasons", "Mässan är inställd.");
        assertThat(officer.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesAboutWhatIsNewPassTheGates(String language) {
        var number = heard();
        FrozenClock.get().forward(Duration.ofMinutes(5));
        var told = new OralNote.Information(
                "Mässans arrangör", LocalDate.of(2026, 3, 2), OralNote.Way.PHONE, "Mässan är inställd.");
        Story.act(number, "officer", (grantCase, actor, now) -> grantCase.noteOral(told, actor, now));
        var page = language.equals("sv") ? Chromium.as("officer") : Chromium.inEnglishAs("officer");
        for (var step : new String[] {"", "/propose", "/oral-notes"}) {
            page.navigate("/cases/" + number + step);
            PageGates.check(page);
            Chromium.screenshot(page, "new-material" + step.replace('/', '-') + "-" + language, 1280);
        }
        page.close();
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
        return hear(Story.checked());
    }

    private static CaseNumber hear(CaseNumber number) {
        return Story.then(
                Story.then(
                        number,
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
