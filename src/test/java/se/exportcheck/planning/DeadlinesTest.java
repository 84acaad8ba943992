package se.exportcheck.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Posting;
import se.exportcheck.cases.clocks.LastDay;
import se.exportcheck.cases.clocks.LastDayKind;
import se.exportcheck.cases.clocks.LastDayPlace;
import se.exportcheck.cases.clocks.LastDays;
import se.exportcheck.cases.reconsideration.ChangeGround;

/** What is due when, on the manager's and the officer's page and in their own calendars. */
@QuarkusTest
class DeadlinesTest {

    private static final LocalDate SIX_MONTHS_ON = LocalDate.of(2026, 9, 2);

    @Inject
    FrozenClock clock;

    @Inject
    LastDays lastDays;

    @Test
    void everyKindOfDayIsThereOnce() {
        var asked = Story.awaitingCompletion();
        assertThat(days(asked)).containsExactly("COMPLETION 2026-03-16");
        Story.act(
                asked,
                "applicant",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.SUPPLEMENT, "Här.", actor, now));
        assertThat(days(asked)).containsExactly("DECISION 2026-05-01");
        assertThat(days(Story.awaitingOpinion())).containsExactly("OPINION 2026-03-12", "DECISION 2026-05-01");
        assertThat(days(Story.hearing())).containsExactly("HEARING 2026-03-16", "DECISION 2026-05-01");
        assertThat(days(Story.awaitingAcceptance())).containsExactly("ACCEPTANCE 2026-04-01");
        assertThat(days(Story.active())).containsExactly("PROJECT_END 2026-12-16", "CLAIM 2027-02-14");
        assertThat(days(Story.followUp())).containsExactly("FOLLOW_UP 2027-03-02", "FOLLOW_UP 2028-03-02");
        assertThat(days(Story.decided())).containsExactly("DECISION 2026-05-01");
        assertThat(all(Story.decided())).contains("REGISTER 2026-03-30");
        var delayed = Story.inReview();
        Story.act(
                delayed,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.notifyDelay(LocalDate.of(2026, 6, 15), "Många ärenden.", actor, now));
        clock.moveTo(SIX_MONTHS_ON);
        Story.act(delayed, "signatory", (grantCase, actor, now) -> grantCase.requestDecision(null, actor, now));
        assertThat(days(delayed)).containsExactly("DECISION 2026-06-15", "REQUEST 2026-09-30");
    }

    /** The four weeks run from the day that it came, not from when it was registered (förvaltningslagen 12 §). */
    @Test
    void aRequestOnPaperIsToBeAnsweredAsWell() {
        var number = Story.inReview();
        clock.moveTo(SIX_MONTHS_ON.plusDays(3));
        Story.askedOnPaper(number, SIX_MONTHS_ON);
        assertThat(days(number)).contains("REQUEST 2026-09-30");
        assertThat(Browser.as("officer").open("/deadlines/calendar").html())
                .contains("SUMMARY:" + number + ": Svar på begäran om avgörande");
        assertThat(Browser.as("manager")
                        .open("/deadlines?kind=REQUEST")
                        .toPageWith(number.value())
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("2026-09-30");
        Story.decisionRequestRefused(number);
        assertThat(days(number)).noneMatch(day -> day.startsWith("REQUEST"));
    }

    /** The region hands an appeal over within its seven days, unless it came too late and is to be dismissed. */
    @Test
    void anAppealIsToBeHandedOver() {
        var number = Story.appealed(Story.appealable(), OtherSchemes.OPEN);
        assertThat(all(number)).contains("FORWARD 2025-09-08");
        assertThat(days(Story.appealExamined(number, OtherSchemes.OPEN))).contains("FORWARD 2025-09-08");
        Story.appeal(number, "registrar", (appeal, actor, now) -> appeal.forward(actor, now, null));
        assertThat(all(number)).noneMatch(day -> day.startsWith("FORWARD"));
        var late = Story.appealed(Story.appealable(), LocalDate.of(2025, 9, 23));
        assertThat(all(late)).contains("FORWARD 2025-09-30");
        Story.appealExamined(late, OtherSchemes.OPEN);
        assertThat(all(late)).noneMatch(day -> day.startsWith("FORWARD"));
    }

    /** Kommunallagen: minutes within 14 days, announced two days later, and three weeks from then to appeal. */
    @Test
    void aGrantOfOwnMoneyIsAnnouncedAndCanThenBeAppealedForThreeWeeks() {
        clock.moveTo(OtherSchemes.OPEN);
        var received = Story.received("Mässa i Wien", OtherSchemes.ownMoney());
        var number = Story.then(Story.proposed(received, Story.GRANT), "decider", Story.deciding());
        Story.then(number, "registrar", GrantCase::dispatch);
        assertThat(all(number)).contains("POSTING 2025-09-17").noneMatch(day -> day.startsWith("GRANT_APPEAL"));
        clock.moveTo(LocalDate.of(2025, 9, 16));
        var stay = new Posting.Stay("Nämnden, § 7", LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 16), null);
        Story.act(
                number,
                "registrar",
                (grantCase, actor, now) -> grantCase.post(grantCase.decisions().getFirst(), stay, actor, now));
        assertThat(all(number)).contains("GRANT_APPEAL 2025-10-07").noneMatch(day -> day.startsWith("POSTING"));
        var officer = Browser.as("officer");
        assertThat(officer.open("/deadlines?kind=GRANT_APPEAL")
                        .toPageWith(number.value())
                        .main())
                .contains(number.value(), "Sista dag att överklaga ett beslut som gäller");
        assertThat(officer.open("/deadlines/calendar").html())
                .contains("SUMMARY:" + number + ": Sista dag att överklaga");
        clock.moveTo(LocalDate.of(2025, 10, 8));
        assertThat(all(number)).noneMatch(day -> day.startsWith("GRANT_APPEAL"));
    }

    /** A grant that was taken up again, left as it was and then declined on paper is aimed at as any other case. */
    @Test
    void whatIsDeclinedOnPaperIsAimedAtNoLongerAsReconsidered() {
        var number = Story.awaitingAcceptance();
        clock.moveTo(LocalDate.of(2026, 3, 20));
        Story.reconsidered(number, ChangeGround.OTHER_REASON);
        assertThat(all(number)).contains("DECISION 2026-05-19");
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase.leaveUnchanged(actor, now, "Uppgifterna stämde."));
        assertThat(all(number)).noneMatch(day -> day.startsWith("DECISION"));
        var registrar = Browser.as("registrar").open("/cases/" + number).press("Registrera avstående på papper");
        registrar.press(
                "Registrera",
                "channel",
                "POST",
                "arrivedDay",
                "20",
                "arrivedMonth",
                "3",
                "arrivedYear",
                "2026",
                "signer",
                "Karin Ek",
                "authorised",
                "yes",
                "says",
                "Vi väntar.");
        assertThat(registrar.errors()).isEmpty();
        assertThat(Story.steps(number)).endsWith(CaseAction.REGISTER_DECLINE);
        assertThat(all(number)).contains("DECISION 2026-05-01").doesNotContain("DECISION 2026-05-19");
    }

    /** How long the minutes take is the region's own. */
    @Test
    void aRegionSaysItselfHowSoonADecisionIsAnnounced() {
        clock.moveTo(OtherSchemes.OPEN);
        var received = Story.received("Mässa i Wien", OtherSchemes.ownMoneyAnnouncedSlowly());
        var number = Story.then(Story.proposed(received, Story.GRANT), "decider", Story.deciding());
        Story.then(number, "registrar", GrantCase::dispatch);
        assertThat(all(number)).contains("POSTING 2025-09-22");
    }

    @Test
    void aManagerSeesAllByWeekAndAnOfficerTheirOwn() {
        var number = Story.awaitingAcceptance();
        clock.moveTo(LocalDate.of(2026, 3, 30));
        var manager = Browser.as("manager").open("/deadlines?kind=ACCEPTANCE").toPageWith(number.value());
        assertThat(manager.main()).contains("Vecka 14, 30 mars 2026 till 5 april 2026");
        assertThat(manager.select("tr:contains(" + number + ")").text())
                .contains("2026-04-01", "om 2 dagar", "Godkännande av villkor", "Mälarsensor AB", "Hanna Öberg");
        clock.moveTo(LocalDate.of(2026, 4, 2));
        manager.open("/deadlines?kind=ACCEPTANCE").toPageWith(number.value());
        assertThat(manager.main()).contains("Försenat", "1 dag sen");
        assertThat(Browser.as("officer")
                        .open("/deadlines?kind=ACCEPTANCE")
                        .toPageWith(number.value())
                        .main())
                .contains(number.value())
                .contains("Alla dagar i dina ärenden");
        assertThat(Browser.as("officer2")
                        .open("/deadlines?kind=ACCEPTANCE&officer=officer")
                        .main())
                .doesNotContain(number.value());
        assertThat(Browser.as("officer-skane").open("/deadlines").main()).doesNotContain(number.value());
        manager.open("/deadlines?kind=ACCEPTANCE&officer=officer2");
        assertThat(manager.main()).contains("Inga sista dagar matchar");
        assertThat(manager.open("/deadlines?kind=NONSENSE&after=yesterday").status())
                .isEqualTo(200);
        for (var other : List.of("applicant", "registrar", "decider", "payer", "adviser", "admin")) {
            assertThat(Browser.as(other).open("/deadlines").status()).as(other).isEqualTo(403);
        }
    }

    @Test
    void aPageLeadsToTheNextAndNothingIsMissed() {
        IntStream.range(0, 3).forEach(i -> Story.awaitingCompletion());
        var wanted = new LastDays.Wanted(LastDayKind.COMPLETION, "officer");
        var all = Story.in(() -> lastDays.after(LastDayPlace.START, wanted, 1000));
        var first = Story.in(() -> lastDays.after(LastDayPlace.START, wanted, 2));
        var place = LastDayPlace.parse(first.getLast().place().toString()).orElseThrow();
        var rest = Story.in(() -> lastDays.after(place, wanted, 1000));
        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ids(first)).isEqualTo(ids(all.subList(0, 2)));
        assertThat(ids(rest)).isEqualTo(ids(all.subList(2, all.size())));
    }

    @Test
    void aCalendarFileNamesNobody() {
        var number = Story.awaitingCompletion();
        var file = Browser.as("officer").open("/deadlines/calendar");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.html())
                .contains("BEGIN:VCALENDAR", "SUMMARY:" + number + ": Komplettering från företaget")
                .contains("DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260317")
                .doesNotContain("Mälarsensor", "Hanna", "Sofia");
        assertThat(Browser.inEnglishAs("manager").open("/deadlines/calendar").html())
                .contains(number + ": Completion by the company");
        assertThat(Browser.as("applicant").open("/deadlines/calendar").status()).isEqualTo(403);
    }

    @Test
    void aSecretAddressWorksWithoutASignInUntilItIsTakenBack() {
        var number = Story.awaitingCompletion();
        var officer = Browser.as("officer").open("/deadlines").press("Skapa en prenumeration");
        assertThat(officer.main()).contains("Den visas bara den här gången");
        var address = path(officer);
        var program = Browser.anonymous().open(address);
        assertThat(program.status()).isEqualTo(200);
        assertThat(program.html())
                .contains(number + ": Komplettering från företaget")
                .doesNotContain("Mälarsensor", "Hanna");
        assertThat(Browser.anonymous()
                        .open(address.replace("vastmanland", "skane"))
                        .status())
                .isEqualTo(404);
        assertThat(Browser.anonymous().open(address.replace(".ics", "x.ics")).status())
                .isEqualTo(404);

        officer.open("/deadlines").press("Skapa en ny prenumeration i stället");
        var newer = path(officer);
        assertThat(newer).isNotEqualTo(address);
        assertThat(Browser.anonymous().open(address).status()).isEqualTo(404);
        assertThat(Browser.anonymous().open(newer).status()).isEqualTo(200);
        clock.moveTo(LocalDate.of(2027, 3, 3));
        assertThat(Browser.anonymous().open(newer).status()).isEqualTo(404);
        clock.reset();
        officer.open("/deadlines").press("Avsluta prenumerationen");
        assertThat(officer.main()).contains("Adressen fungerar inte längre");
        assertThat(Browser.anonymous().open(newer).status()).isEqualTo(404);
        assertThat(Browser.as("applicant").post("/deadlines/calendar/subscribe").status())
                .isEqualTo(403);
    }

    @Test
    void anOfficersAddressHoldsTheirOwnCasesOnly() {
        var number = Story.awaitingCompletion();
        var other = Browser.as("officer2").open("/deadlines").press("Skapa en prenumeration");
        assertThat(Browser.anonymous().open(path(other)).html()).doesNotContain(number.value());
        other.open("/deadlines").press("Avsluta prenumerationen");
    }

    private static String path(Browser browser) {
        var address = browser.select("main code").text();
        return address.substring(address.indexOf("/calendars/"));
    }

    /** Without what a grant is to be told the register of aid of. */
    private List<String> days(CaseNumber number) {
        return all(number).stream().filter(day -> !day.startsWith("REGISTER")).toList();
    }

    private List<String> all(CaseNumber number) {
        return Story.in(() -> lastDays.after(LastDayPlace.START, new LastDays.Wanted(null, null), 10_000)).stream()
                .filter(day -> day.number().equals(number))
                .map(day -> day.kind() + " " + day.dueOn())
                .toList();
    }

    private static List<String> ids(List<LastDay> days) {
        return days.stream().map(LastDay::id).toList();
    }
}
