package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.people.Actor;

@QuarkusTest
class DecideTest {

    private static final Arrival.Paper PAPER =
            Arrival.Paper.posted(ArrivalKind.OTHER, LocalDate.of(2026, 3, 2), "Mälarsensor AB", "Nya offerter");

    private static final OralNote.Information TOLD =
            new OralNote.Information("Grannen", LocalDate.of(2026, 3, 2), OralNote.Way.VISIT, "Huset är byggt.");

    @Test
    void whoeverDecidesReadsTheProposalFirst() {
        var page = Browser.as("decider").open(decide(Story.proposed()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main())
                .contains("Mälarsensor AB", "559990-0007", "100 000 kr", "Hanna Öberg", "Mässa i Hamburg");
        assertThat(page.select(".letter").text())
                .contains("beviljar Mälarsensor AB stöd med 50 %", "Bo Dahlin, enhetschef", "får inte överklagas");
        assertThat(page.buttons()).containsExactly("Gå vidare till beslut", "Skicka tillbaka");
    }

    @Test
    void theDecisionIsMadeOnTheConfirmationPage() {
        var number = Story.proposed();
        var page = Browser.as("decider")
                .open(decide(number))
                .press("Gå vidare till beslut")
                .pressImpartially("Fatta beslut");
        assertThat(page.path()).isEqualTo("/cases/" + number + "/decision");
        assertThat(page.main()).contains("Beslutet är fattat", "Beslut: stöd beviljas", "Kontrollsumma");
        assertThat(status(number)).isEqualTo(CaseStatus.DECIDED);
        assertThat(Story.steps(number)).endsWith(CaseAction.DECIDE);
    }

    @Test
    void whoeverPreparedTheCaseReadsWhyTheyCannotDecideIt() {
        var number = Story.received();
        Story.act(number, "manager", (grantCase, actor, now) -> grantCase.assign(actor, now, "decider", "Bo Dahlin"));
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.withdraw(actor, now, "Vi hinner inte."));
        var browser = Browser.as("decider").open(decide(number));
        assertThat(browser.main()).contains("Den som har berett ärendet får inte besluta i det.");
        assertThat(browser.buttons()).isEmpty();
        assertThat(browser.open(decide(number) + "/confirm").status()).isEqualTo(409);
        assertThat(browser.post(decide(number), "version", version(number), "conflict", "NO")
                        .status())
                .isEqualTo(409);
        assertThat(decisions(number)).isZero();
    }

    @Test
    void theSameFormSentTwiceMakesOneDecision() {
        var number = Story.proposed();
        var version = version(number);
        var browser = Browser.as("decider").open(decide(number) + "/confirm");
        browser.post(decide(number), "version", version, "conflict", "NO");
        assertThat(browser.path()).isEqualTo("/cases/" + number + "/decision");
        browser.post(decide(number), "version", version, "conflict", "NO");
        assertThat(browser.path()).isEqualTo("/cases/" + number + "/decision");
        assertThat(decisions(number)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() {
        var number = Story.proposed();
        var version = version(number);
        var answers = Stream.of("decider", "director")
                .map(person -> Browser.as(person).open(decide(number) + "/confirm"))
                .map(browser -> CompletableFuture.supplyAsync(
                        () -> browser.post(decide(number), "version", version, "conflict", "NO")
                                .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(decisions(number)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer2", "registrar", "manager", "auditor"})
    void othersOfTheStaffMayNotDecide(String person) {
        var number = Story.proposed();
        assertThat(Browser.as(person).open(decide(number)).status()).isEqualTo(403);
        assertThat(Browser.as(person)
                        .open("/")
                        .post(decide(number), "version", version(number), "conflict", "NO")
                        .status())
                .isEqualTo(403);
        assertThat(status(number)).isEqualTo(CaseStatus.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant2", "adviser", "decider-skane", "admin"})
    void forOthersThereIsNoSuchCase(String person) {
        var number = Story.proposed();
        assertThat(Browser.as(person).open(decide(number)).status()).isEqualTo(404);
    }

    @Test
    void nothingIsDecidedThatWasNotSeen() {
        var number = Story.proposed();
        var browser = Browser.as("decider").open(decide(number) + "/confirm");
        Story.act(number, "director", (grantCase, actor, now) -> grantCase.sendBack(actor, now, "Sänk beloppet."));
        var proposal = Story.read(number, GrantCase::proposal);
        Story.act(number, "officer", Story.proposing(Objects.requireNonNull(proposal)));
        assertThat(browser.pressImpartially("Fatta beslut").status()).isEqualTo(409);
        assertThat(decisions(number)).isZero();
    }

    /** Whatever comes to the case after the decision maker began to read it, in whichever way. */
    static Stream<Arguments> newest() {
        return Stream.of(
                Arguments.of("applicant", (Story.Act)
                        (grantCase, actor, now) -> grantCase.addMaterial("Nya offerter.", actor, now)),
                Arguments.of(
                        "registrar", (Story.Act) (grantCase, actor, now) -> grantCase.registerPaper(PAPER, actor, now)),
                Arguments.of("adviser", (Story.Act)
                        (grantCase, actor, now) -> grantCase.answer(CaseAction.GIVE_OPINION, "Avråder.", actor, now)),
                Arguments.of("officer", (Story.Act) (grantCase, actor, now) -> grantCase.noteOral(TOLD, actor, now)));
    }

    @ParameterizedTest
    @MethodSource("newest")
    void nothingIsDecidedWithoutTheNewestMaterial(String person, Story.Act comes) {
        var number = proposedWithoutOpinion();
        var reading = Browser.as("decider").open(decide(number));
        var atTheLastPage = Browser.as("director").open(decide(number) + "/confirm");
        Story.act(number, person, comes);
        assertThat(reading.press("Gå vidare till beslut").status()).isEqualTo(409);
        assertThat(reading.main()).contains("Någon hann före");
        assertThat(atTheLastPage.press("Fatta beslut").status()).isEqualTo(422);
        atTheLastPage.pressImpartially("Fatta beslut", "dissenter", "Bo Ek", "dissent", "Beloppet är för högt.");
        assertThat(atTheLastPage.status()).isEqualTo(409);
        assertThat(atTheLastPage.main()).contains("Någon hann före", "Beloppet är för högt.");
        assertThat(atTheLastPage.buttons()).as("to decide unread").isEmpty();
        assertThat(atTheLastPage.select("main a:contains(sparat nu)").attr("href"))
                .isEqualTo("/cases/" + number);
        assertThat(decisions(number)).isZero();
        reading.open(decide(number)).press("Gå vidare till beslut").pressImpartially("Fatta beslut");
        assertThat(decisions(number)).isEqualTo(1);
    }

    /** Proposed when the partner's last day had passed, so that the partner can still answer. */
    private static CaseNumber proposedWithoutOpinion() {
        var number = Story.then(
                Story.awaitingOpinion(),
                "officer",
                (grantCase, actor, now) ->
                        grantCase.endWaiting(Actor.system(actor.region()), now.plus(Duration.ofDays(30))));
        return Story.then(Story.checkedOff(number), "officer", Story.proposing(Story.GRANT));
    }

    @Test
    void anUndecidedCaseHasNoDecisionToRead() {
        var number = Story.proposed();
        assertThat(Browser.as("decider").open("/cases/" + number + "/decision").status())
                .isEqualTo(404);
    }

    private static String decide(CaseNumber number) {
        return "/cases/" + number + "/decide";
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }

    private static int decisions(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.decisions().size());
    }

    private static String version(CaseNumber number) {
        return Long.toString(Story.read(number, GrantCase::version));
    }
}
