package se.exportcheck.recovering;

import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.instalments.Instalment;
import se.exportcheck.cases.recoveries.Invoice;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.deciding.Letters;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/** Cases with a recovery in each of its states: 40 000 kronor of 100 000 are paid. */
public final class Recoveries {

    /** Something that a person does with a recovery. */
    public interface Act {
        void by(Recovery recovery, Actor actor, Instant now);
    }

    private static final Duration WAIT = Duration.ofDays(42);

    private Recoveries() {}

    /** A first claim of 40 000 kronor is paid, and 60 000 are left. */
    public static CaseNumber partlyPaid() {
        var number = Story.attested();
        Story.claim(number, "payer", Claim::send);
        return Story.claim(number, "attester", (claim, actor, now) -> claim.confirmPaid(actor, now, today()));
    }

    public static CaseNumber opened() {
        return opened(partlyPaid());
    }

    static CaseNumber opened(CaseNumber number) {
        return Story.then(
                number,
                "officer",
                (grantCase, actor, now) -> grantCase.openRecovery(
                        List.of(RecoveryGround.CONDITIONS_NOT_FOLLOWED), "Mässan blev aldrig av.", actor, now));
    }

    public static CaseNumber hearing() {
        return hearing(partlyPaid());
    }

    /** The same in a case where something else goes on as well. */
    public static CaseNumber hearing(CaseNumber number) {
        return then(
                opened(number),
                "officer",
                (recovery, actor, now) -> recovery.hear("Mässan blev aldrig av.", today().plusDays(14), actor, now));
    }

    public static CaseNumber answered() {
        return then(hearing(), "signatory", (recovery, actor, now) -> recovery.answer("Vi var sjuka.", actor, now));
    }

    /** All that is paid is to be paid back, and the rest is not to be paid. */
    public static CaseNumber proposed() {
        return then(answered(), "officer", (recovery, actor, now) -> {
            var proposal = recovery.proposal(true, Kronor.of(40_000), null, "Villkoren är inte följda.", null);
            recovery.propose(proposal, actor, now);
        });
    }

    public static CaseNumber decided() {
        return then(proposed(), "decider", (recovery, actor, now) -> decide(recovery, actor, now));
    }

    /** The decision, with its document. */
    public static void decide(Recovery recovery, Actor actor, Instant now) {
        var letters = Arc.container().instance(Letters.class).get();
        letters.decide(recovery, FinalHandling.BY_NOBODY_ELSE, actor, now);
    }

    public static CaseNumber sent() {
        return then(
                decided(),
                "registrar",
                (recovery, actor, now) -> recovery.dispatch(DeliveryChannel.PORTAL, actor, now));
    }

    /** The company got the decision on the day that it was sent. */
    static CaseNumber received() {
        return then(
                sent(),
                "registrar",
                (recovery, actor, now) -> recovery.grantCase()
                        .recordReceipt(
                                recovery.decision().orElseThrow(),
                                new Notified(today(), Evidence.RECEIPT),
                                actor,
                                now));
    }

    /** The time to appeal is over: it is six weeks later. */
    public static CaseNumber enforceable() {
        FrozenClock.get().reset();
        var number = received();
        FrozenClock.get().forward(WAIT);
        return number;
    }

    /** Invoiced when the time to appeal was over; the clock stays where it is. */
    public static CaseNumber invoiced() {
        return then(
                received(),
                "payer",
                (recovery, actor, now) -> recovery.invoice(
                        new Invoice("F-1001", today().plusMonths(2), "123-4567"), actor, now.plus(WAIT)));
    }

    /** Invoiced, and the company asks to pay in parts. */
    public static CaseNumber asking() {
        return then(
                invoiced(),
                "signatory",
                (recovery, actor, now) -> recovery.askForInstalments("Vi har ont om pengar.", actor, now));
    }

    /** To be paid back in two parts. */
    public static CaseNumber divided() {
        return then(invoiced(), "payer", (recovery, actor, now) -> {
            var parts = Instalment.monthly(new BigDecimal("40000.00"), 2, today().plusMonths(2));
            recovery.planInstalments(parts, new RateTable(new TreeMap<>()), actor, now);
        });
    }

    /** So much is paid back at once. */
    public static CaseNumber repaid(String amount) {
        return then(
                invoiced(),
                "payer",
                (recovery, actor, now) -> recovery.repay(
                        new Repayment.Sum(today(), new BigDecimal(amount), "OCR 1"),
                        new RateTable(new TreeMap<>()),
                        actor,
                        now));
    }

    /** All is paid back at once, and then a court sets the decision aside: it is to go back to the company. */
    public static CaseNumber overpaid() {
        return Story.lastJudged(repaidAtOnce("40000.00"), Judgment.Result.SET_ASIDE, null);
    }

    /** Some of that has gone back. */
    public static CaseNumber paidBack() {
        return then(
                overpaid(),
                "payer",
                (recovery, actor, now) -> recovery.payBack(
                        new Repayment.Sum(today(), new BigDecimal("1000.00"), "Utbetalning 7"),
                        new RateTable(new TreeMap<>()),
                        actor,
                        now));
    }

    /** So much is paid back while the decision can be appealed. */
    static CaseNumber repaidAtOnce(String amount) {
        return then(
                sent(),
                "payer",
                (recovery, actor, now) -> recovery.repay(
                        new Repayment.Sum(today(), new BigDecimal(amount), "OCR 1"),
                        new RateTable(new TreeMap<>()),
                        actor,
                        now));
    }

    public static CaseNumber then(CaseNumber number, String person, Act act) {
        return Story.then(number, person, (grantCase, actor, now) -> {
            if (!grantCase.impartiality().hasDeclared(actor, Part.OTHER)
                    && !actor.companies().contains(grantCase.companyId())) {
                grantCase.declare(Part.OTHER, null, actor, now);
            }
            act.by(grantCase.recoveries().getLast(), actor, now);
        });
    }

    static RecoveryStatus status(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.recoveries().getLast().status());
    }

    static List<String> events(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> grantCase.recoveries().getLast().events().stream()
                        .map(event -> event.action().name())
                        .toList());
    }

    private static LocalDate today() {
        return Stockholm.today(FrozenClock.get());
    }
}
