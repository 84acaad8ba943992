package se.exportcheck.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.cases.stops.StopGuard;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** Who may do what with a stop of payment, what the company may still say, and what waits meanwhile (28 §). */
@QuarkusTest
class StopDutiesTest {

    @Inject
    FrozenClock clock;

    @Test
    void noMoneyLeavesWhileItIsBeingExamined() {
        var number = Stopping.claimed();
        Story.claim(number, "attester", Claim::attest);
        assertThat(againstSending(number)).doesNotContain(ClaimGuard.NO_PAYMENT_STOP);
        var officer = Stopping.told(number);
        assertThat(againstSending(number)).contains(ClaimGuard.NO_PAYMENT_STOP);
        assertThat(Browser.as("payer").open("/cases/" + number + "/claims/1").main())
                .contains("utreds det om den ska stoppas");
        officer.follow("Avsluta utan beslut").press("Avsluta utan beslut", "text", "Det var ett annat företag.");
        assertThat(againstSending(number)).doesNotContain(ClaimGuard.NO_PAYMENT_STOP);
    }

    @Test
    void whoeverHasPreparedItDoesNotDecideIt() {
        var number = Stopping.claimed();
        Story.act(number, "officer2", (of, actor, now) -> of.stopPayment("Beslut SA.12345.", false, actor, now));
        propose(number, "officer2");
        assertThat(againstDeciding(number, deciding("officer"))).contains(StopGuard.FOUR_EYES);
        Story.act(number, "decider", (of, actor, now) -> stop(of).sendBack("Vilket?", actor, now));
        propose(number, "officer");
        assertThat(againstDeciding(number, deciding("officer2"))).contains(StopGuard.FOUR_EYES);
        var decider = Story.in(() -> DemoPeople.actor("decider"));
        assertThat(againstDeciding(number, decider)).isEmpty();
        var cousin = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger företaget.");
        Story.act(number, "officer", (of, actor, now) -> of.declare(Part.OFFICER, cousin, actor, now));
        assertThat(againstDeciding(number, decider)).containsExactly(StopGuard.PRESENTER_IMPARTIAL);
    }

    @Test
    void aDelegationIsMeasuredByWhatIsNotPaid() {
        var number = Stopping.claimed();
        Stopping.told(number);
        assertThat(Story.<Kronor>read(number, of -> stop(of).matter().amount()))
                .isEqualTo(Story.<Kronor>read(number, GrantCase::unpaid))
                .satisfies(amount -> assertThat(amount.isPositive()).isTrue());
    }

    @Test
    void aSecondAnswerIsTakenInAndTheMatterPreparedAgain() {
        var number = Stopping.claimed();
        Stopping.proposed(number);
        var registrar = Browser.as("registrar").open(Stopping.at(number));
        registrar.follow("Registrera företagets yttrande");
        registrar.pressImpartially("Registrera företagets yttrande", "text", "Vi betalar i april.");
        assertThat(registrar.main()).contains("Vi betalar i maj.", "Vi betalar i april.", "Bereds");
        registrar
                .follow("Registrera företagets yttrande")
                .press("Registrera företagets yttrande", "text", "Vi har betalat.");
        assertThat(registrar.main()).contains("Vi betalar i april.", "Vi har betalat.");
        assertThat(Browser.as("decider").open(Stopping.at(number) + "/decide").status())
                .isEqualTo(409);
        assertThat(Browser.as("officer").open("/cases/" + number + "/material").main())
                .contains("Företaget yttrade sig", "Vi betalar i maj.", "Vi har betalat.");
    }

    @Test
    void whoeverWasNotAskedHasNoAnswerToRegister() {
        var number = Stopping.claimed();
        Story.act(number, "officer", (of, actor, now) -> of.stopPayment("Beslut SA.12345.", false, actor, now));
        var registrar = Browser.as("registrar").open(Stopping.at(number));
        assertThat(registrar.main()).contains("Företaget fick inget tillfälle att yttra sig.");
        assertThat(registrar.open(Stopping.at(number) + "/register-comment").status())
                .isEqualTo(409);
    }

    @Test
    void whoeverSendsPaymentsDoesNotOpenTheWayForThem() {
        var number = Stopping.stopped(Stopping.claimed());
        assertThat(Browser.as("payer").open(Stopping.at(number) + "/lift").status())
                .isEqualTo(403);
        assertThat(Browser.as("payer").open(Stopping.at(number)).main()).doesNotContain("Häv stoppet");
    }

    private static List<ClaimGuard> againstSending(CaseNumber number) {
        var payer = Story.in(() -> DemoPeople.actor("payer"));
        return Story.read(
                number,
                of -> of.claims().getFirst().stepsFor(payer).stream()
                        .filter(step -> step.action() == ClaimAction.SEND)
                        .findFirst()
                        .orElseThrow()
                        .obstacles());
    }

    private List<StopGuard> againstDeciding(CaseNumber number, Actor actor) {
        return Story.read(
                number,
                of -> stop(of).stepsFor(actor, clock.instant()).stream()
                        .filter(step -> step.action() == StopAction.DECIDE)
                        .findFirst()
                        .orElseThrow()
                        .obstacles());
    }

    private static void propose(CaseNumber number, String person) {
        Story.act(number, person, (of, actor, now) -> stop(of).propose("Inte återbetalt.", actor, now));
    }

    /** The same officer where somebody has given them the right to decide as well. */
    private static Actor deciding(String officer) {
        var actor = Story.in(() -> DemoPeople.actor(officer));
        return new Actor(
                actor.subject(),
                actor.name(),
                actor.title(),
                Set.of(Role.CASE_OFFICER, Role.DECISION_MAKER),
                actor.region(),
                actor.companies(),
                actor.signatoryOf(),
                actor.partner());
    }

    private static PaymentStop stop(GrantCase grantCase) {
        return grantCase.paymentStops().getFirst();
    }
}
