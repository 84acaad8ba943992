package se.exportcheck.appealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.deadlines.DueCases;

/** Decisions on the region's own money: what their letters say of legality review, and the time for it. */
@QuarkusTest
class PostingTest {

    private static final String[] DAYS = {
        "minutes",
        "Regionala utvecklingsnämnden den 10 september 2025, § 7",
        "approvedOnDay",
        "15",
        "approvedOnMonth",
        "9",
        "approvedOnYear",
        "2025",
        "announcedOnDay",
        "16",
        "announcedOnMonth",
        "9",
        "announcedOnYear",
        "2025",
        "takenDownOnDay",
        "",
        "takenDownOnMonth",
        "",
        "takenDownOnYear",
        ""
    };

    @Inject
    FrozenClock clock;

    @Inject
    DueCases dueCases;

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(OtherSchemes.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyLetterSaysHowItIsTriedByLegalityReview(Outcome outcome) {
        var number = decided(outcome);
        var swedish = Browser.as("officer")
                .open("/cases/" + number + "/decision/document")
                .html();
        assertThat(Jsoup.parse(swedish).text().replace('\u00a0', ' '))
                .contains("laglighetsprövning (13 kap. kommunallagen)", "direkt till Förvaltningsrätten i Uppsala")
                .contains("inom tre veckor från den dag då det tillkännagavs på regionens digitala anslagstavla")
                .contains("vastmanland.example/anslagstavla", "Beslutet är fattat på delegation")
                .doesNotContain("Beslutet får inte överklagas", "29 och 31–33 §§");
        var english = Browser.as("officer")
                .open("/cases/" + number + "/decision/document?language=en")
                .html();
        assertThat(Jsoup.parse(english).text()).contains("by legality review", "directly to Förvaltningsrätten");
        VeraPdf.check(Browser.as("officer")
                .open("/cases/" + number + "/decision/pdf?language=sv")
                .bytes());
    }

    @Test
    void aRectificationDoesNotRestOnLawThatDoesNotApply() {
        var number = Story.then(decided(Outcome.REFUSAL), "registrar", GrantCase::dispatch);
        Browser.as("decider")
                .open("/cases/" + number + "/decisions/1/rectify")
                .press("Besluta om rättelse", "wrong", "Norge", "right", "Tyskland", "hearing", "Obehövligt.");
        var rectified = Browser.as("officer").open("/cases/" + number + "/decision/document?ordinal=2");
        assertThat(rectified.html()).contains("rättar beslutet").doesNotContain("förvaltningslagen");
    }

    @Test
    void aRefusalEndsTheCaseWhenItCanBeAppealedNoLonger() {
        var number = refused();
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
        var page = Browser.as("registrar").open("/cases/" + number + "/decision");
        assertThat(page.text()).contains("Tillkännagivandet är inte registrerat än.");
        clock.moveTo(LocalDate.of(2025, 9, 17));
        page.follow("Registrera tillkännagivandet").press("Spara", (Object[]) DAYS);
        assertThat(page.text())
                .contains("Tillkännagivandet är registrerat.", "Sista dag att överklaga: 7 oktober 2025")
                .contains("Sitter uppe");
        clock.moveTo(LocalDate.of(2025, 10, 7));
        dueCases.takeDueSteps();
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
        clock.moveTo(LocalDate.of(2025, 10, 8));
        dueCases.takeDueSteps();
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
        assertThat(page.open("/cases/" + number + "/decision").text())
                .contains("Beslutet kan inte längre överklagas. Sista dagen var 7 oktober 2025.");
    }

    @Test
    void whatIsTakenDownTooEarlyKeepsTheTimeFromEnding() {
        var number = refused();
        clock.moveTo(LocalDate.of(2025, 10, 8));
        var page = Browser.as("officer").open("/cases/" + number + "/decisions/1/posting");
        page.press("Spara", (Object[]) DAYS);
        page.follow("Ändra eller registrera att det är nedtaget")
                .press("Spara", "takenDownOnDay", "1", "takenDownOnMonth", "10", "takenDownOnYear", "2025");
        assertThat(page.text()).contains("Tillkännagivandet togs ner innan tiden hade gått ut.");
        dueCases.takeDueSteps();
        assertThat(status(number)).isEqualTo(CaseStatus.DISPATCHED);
    }

    @Test
    void theDaysFollowOneAnother() {
        var number = refused();
        clock.moveTo(LocalDate.of(2025, 9, 15));
        var page = Browser.as("registrar").open("/cases/" + number + "/decisions/1/posting");
        page.press("Spara", (Object[]) DAYS);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Dagen kan inte vara efter i dag");
        page.press(
                "Spara",
                "announcedOnDay",
                "14",
                "takenDownOnDay",
                "13",
                "takenDownOnMonth",
                "9",
                "takenDownOnYear",
                "2025");
        assertThat(page.text())
                .contains("Tillkännagivandet kan inte vara före justeringen")
                .contains("Det kan inte ha tagits ner innan det tillkännagavs");
        page.press("Spara", "approvedOnDay", "30", "approvedOnMonth", "8", "minutes", " ");
        assertThat(page.text())
                .contains("Protokollet kan inte ha justerats före beslutet")
                .contains("Skriv vilket protokoll beslutet finns i");
        assertThat(Story.<Boolean>read(
                        number,
                        grantCase -> grantCase
                                .posting(grantCase.decisions().getFirst())
                                .isEmpty()))
                .isTrue();
    }

    @Test
    void onlyThoseWhoSendDecisionsRegisterIt() {
        var at = "/cases/" + refused() + "/decisions/1/posting";
        for (var person : new String[] {"decider", "manager", "auditor", "applicant"}) {
            assertThat(Browser.as(person).open(at).status()).as(person).isEqualTo(403);
        }
        assertThat(Browser.as("applicant2").open(at).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotAppealedByMembersIsNotAnnounced() {
        clock.reset();
        var number = Story.awaitingAcceptance();
        assertThat(Browser.as("registrar")
                        .open("/cases/" + number + "/decisions/1/posting")
                        .status())
                .isEqualTo(404);
        assertThat(Browser.as("applicant")
                        .open("/cases/" + number + "/decision")
                        .text())
                .contains("Beslutet får inte överklagas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = refused();
        clock.moveTo(LocalDate.of(2025, 9, 17));
        Browser.as("registrar")
                .open("/cases/" + number + "/decisions/1/posting")
                .press("Spara", (Object[]) DAYS);
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        page.navigate("/cases/" + number + "/decisions/1/posting");
        PageGates.check(page);
        Chromium.screenshot(page, "posting-" + language, 1280);
        page.navigate("/cases/" + number + "/decision");
        PageGates.check(page);
        Chromium.screenshot(page, "decision-posted-" + language, 1280);
        Chromium.screenshot(page, "decision-posted-narrow-" + language, 320);
        page.close();
    }

    private static CaseNumber refused() {
        return Story.then(decided(Outcome.REFUSAL), "registrar", GrantCase::dispatch);
    }

    /** Decided through the door, so that the letter is kept. */
    private static CaseNumber decided(Outcome outcome) {
        var received = Story.received("Mässa i Wien", OtherSchemes.ownMoney());
        var proposal = outcome.isGrant() ? Story.GRANT : Proposal.without(outcome, "Åtgärden är löpande drift.");
        var number = Story.proposed(received, proposal);
        Browser.as("decider").open("/cases/" + number + "/decide/confirm").pressImpartially("Fatta beslut");
        return number;
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }
}
