package se.exportcheck.recovering;

import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.deciding.Letters;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/** A debt of 40 000 kronor and a payment of 40 000 to the same company, with a set-off in each of its states. */
public final class SetOffStories {

    /** Something that a person does with a set-off. */
    interface Act {
        void by(SetOff setOff, Actor actor, Instant now);
    }

    /** The case that owes, and the case that is paid. */
    public record Two(CaseNumber debt, CaseNumber payment) {}

    static final RateTable RATES =
            new RateTable(new TreeMap<>(Map.of(LocalDate.of(2001, 1, 1), new BigDecimal("2.00"))));

    private static final Duration APPEAL = Duration.ofDays(30);

    private SetOffStories() {}

    /** The debt is decided, and can be appealed no longer: it is six weeks later. */
    public static Two ready() {
        FrozenClock.get().reset();
        var payment = Story.attested();
        return new Two(Recoveries.enforceable(), payment);
    }

    public static Two begun(long amount) {
        var two = ready();
        begin(two, amount);
        return two;
    }

    static void begin(Two two, long amount) {
        Recoveries.then(two.debt(), "officer", (recovery, actor, now) -> {
            var intention = new SetOff.Intention(
                    claim(two.payment()), Kronor.of(amount), "Ni är skyldiga oss pengar.", later());
            recovery.beginSetOff(intention, RATES, actor, now);
        });
    }

    public static Two heard(long amount) {
        var two = begun(amount);
        then(two, "signatory", (setOff, actor, now) -> setOff.answer("Vi behöver pengarna.", actor, now));
        return two;
    }

    public static Two proposed(long amount) {
        var two = heard(amount);
        then(
                two,
                "officer",
                (setOff, actor, now) -> setOff.propose(Kronor.of(amount), "Skulden är förfallen.", RATES, actor, now));
        return two;
    }

    public static Two decided(long amount) {
        var two = proposed(amount);
        then(two, "decider", SetOffStories::decide);
        return two;
    }

    static void decide(SetOff setOff, Actor actor, Instant now) {
        var letters = Arc.container().instance(Letters.class).get();
        letters.decide(setOff, FinalHandling.BY_NOBODY_ELSE, actor, now);
    }

    /** The company got the decision on the day that it was sent. */
    public static Two sent(long amount) {
        var two = decided(amount);
        then(two, "registrar", SetOffStories::send);
        return two;
    }

    static void send(SetOff setOff, Actor actor, Instant now) {
        setOff.dispatch(DeliveryChannel.PORTAL, actor, now);
        var got = new Notified(today(), Evidence.RECEIPT);
        setOff.grantCase().recordReceipt(setOff.decision().orElseThrow(), got, actor, now);
    }

    /** Nobody can appeal it any more: it is a month later again. */
    public static Two done(long amount) {
        var two = sent(amount);
        wait(two);
        return two;
    }

    /** From the hearing to the company's receipt of the decision, with whatever it was begun with. */
    static void toldAndSent(Two two) {
        then(two, "signatory", (setOff, actor, now) -> setOff.answer("Vi behöver pengarna.", actor, now));
        then(
                two,
                "officer",
                (setOff, actor, now) -> setOff.propose(setOff.amount(), "Skulden är förfallen.", RATES, actor, now));
        then(two, "decider", SetOffStories::decide);
        then(two, "registrar", SetOffStories::send);
    }

    /** A month goes, and what can be appealed no longer is final. */
    static void wait(Two two) {
        FrozenClock.get().forward(APPEAL);
        Story.in(() -> {
            find(two.debt()).setOffs().forEach(each -> each.becomeFinal(Actor.system("vastmanland"), now()));
            return true;
        });
    }

    /** A court has overturned it after it was done. */
    public static Two overturned(long amount) {
        var two = booked(amount);
        SetOffJudgments.ofSetOff(two.debt());
        return two;
    }

    /** The payment has been made with it, by the bank or, when all is set off, without it. */
    public static Two booked(long amount) {
        var two = done(amount);
        pay(two);
        return two;
    }

    static void pay(Two two) {
        if (Story.<Boolean>read(
                two.payment(), found -> last(found.claims()).toBank().isZero())) {
            Story.claim(two.payment(), "payer", (claim, actor, now) -> claim.payBySetOff(RATES, actor, now));
        } else {
            Story.claim(two.payment(), "payer", Claim::send);
            Story.claim(
                    two.payment(), "attester", (claim, actor, now) -> claim.confirmPaid(today(), RATES, actor, now));
        }
    }

    /** The bank sends what is left of the payment back. */
    static void comeBack(Two two) {
        Story.claim(
                two.payment(),
                "attester",
                (claim, actor, now) -> claim.returned("Kontot är avslutat.", RATES, actor, now));
    }

    static void then(Two two, String person, Act act) {
        Recoveries.then(two.debt(), person, (recovery, actor, now) -> act.by(newest(recovery), actor, now));
    }

    private static SetOff newest(Recovery recovery) {
        return recovery.setOffs().stream()
                .reduce((first, next) -> next)
                .orElseThrow(() -> new StepRefused(SetOffAction.ANSWER, List.of()));
    }

    static SetOffStatus status(Two two) {
        return Story.in(() -> of(two).status());
    }

    private static SetOff of(Two two) {
        return last(find(two.debt()).setOffs());
    }

    static Claim claim(CaseNumber number) {
        return last(find(number).claims());
    }

    private static GrantCase find(CaseNumber number) {
        return Arc.container()
                .instance(Cases.class)
                .get()
                .find("number", number)
                .firstResult();
    }

    private static <T> T last(List<T> all) {
        return all.getLast();
    }

    private static Instant now() {
        return FrozenClock.get().instant();
    }

    static LocalDate today() {
        return Stockholm.today(FrozenClock.get());
    }

    private static LocalDate later() {
        return today().plusDays(14);
    }
}
