package se.exportcheck.recovering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.money.Kronor;
import se.exportcheck.recovering.SetOffStories.Two;

/**
 * Whatever happens with a debt and a payment, in whatever order: what the bank pays and what is set off are the payment,
 * what is set off is what the debt is less, and the ledger says the same as the cases.
 */
@QuarkusTest
class SetOffMoneyTest {

    private static final int SEQUENCES = 5;
    private static final int MOVES = 36;

    /** What somebody tries to do, in a good order; what may not be done now is refused, and changes nothing. */
    private enum Move {
        BEGIN,
        BEGIN_WITH_ALL,
        DECIDE,
        WAIT,
        SEND,
        PAY,
        BOOK,
        REPAY,
        CORRECT,
        RETURN,
        GIVE_UP,
        RECONSIDER,
        LEAVE
    }

    /** What chance alone comes to seldom: all set off, returned by the bank, given up. */
    private static final Map<Integer, List<Move>> OPENINGS = Map.of(
            1, List.of(Move.BEGIN_WITH_ALL, Move.DECIDE, Move.WAIT, Move.BOOK),
            2, List.of(Move.BEGIN, Move.DECIDE, Move.WAIT, Move.SEND, Move.RETURN, Move.SEND, Move.PAY),
            3, List.of(Move.BEGIN, Move.DECIDE, Move.GIVE_UP));

    @Inject
    EntityManager database;

    private final Map<Move, Integer> made = new EnumMap<>(Move.class);

    private Random random = new Random(0);

    @Test
    void whatIsSetOffIsPaidOnceAndOwedNoLonger() {
        for (var seed = 1; seed <= SEQUENCES; seed++) {
            random = new Random(seed);
            var two = SetOffStories.ready();
            var told = new ArrayList<String>();
            OPENINGS.getOrDefault(seed, List.of()).forEach(move -> played(move, two, told));
            play(two, told);
        }
        assertThat(made.keySet()).as("every move has been made").containsExactlyInAnyOrder(Move.values());
    }

    private void play(Two two, List<String> told) {
        for (var i = 0; i < MOVES; i++) {
            var any = Move.values()[random.nextInt(Move.values().length)];
            for (var move : List.of(any, Move.values()[i % (Move.RETURN.ordinal())])) {
                played(move, two, told);
            }
        }
    }

    private void played(Move move, Two two, List<String> told) {
        told.add(move + ": " + tried(move, two));
        check(two, String.join("\n", told));
    }

    private String tried(Move move, Two two) {
        try {
            make(move, two);
            made.merge(move, 1, Integer::sum);
            return "done";
        } catch (StepRefused refused) {
            return refused.obstacles().toString();
        }
    }

    private void make(Move move, Two two) {
        switch (move) {
            case BEGIN -> SetOffStories.begin(two, 1 + random.nextInt(40_000));
            case BEGIN_WITH_ALL -> SetOffStories.begin(two, 40_000);
            case DECIDE -> SetOffStories.toldAndSent(two);
            case WAIT -> SetOffStories.wait(two);
            case SEND -> Story.claim(two.payment(), "payer", Claim::send);
            case RETURN -> comeBack(two);
            case PAY ->
                Story.claim(
                        two.payment(),
                        "attester",
                        (claim, actor, now) ->
                                claim.confirmPaid(SetOffStories.today(), SetOffStories.RATES, actor, now));
            case BOOK ->
                Story.claim(
                        two.payment(),
                        "payer",
                        (claim, actor, now) -> claim.payBySetOff(SetOffStories.RATES, actor, now));
            case REPAY -> repay(two);
            case CORRECT -> correct(two);
            case GIVE_UP ->
                SetOffStories.then(two, "decider", (setOff, actor, now) -> setOff.giveUp("Skäl.", actor, now));
            case RECONSIDER ->
                Story.claim(
                        two.payment(),
                        "officer",
                        (claim, actor, now) -> claim.reconsider(PaymentChange.OTHER_REASON, "Skäl.", null, actor, now));
            case LEAVE ->
                Story.claim(two.payment(), "officer", (claim, actor, now) -> claim.leaveUnchanged("Skäl.", actor, now));
        }
    }

    /** What was set off when it went to the bank is set off of what is sent again, unless less is owed now. */
    private static void comeBack(Two two) {
        var before = Story.in(() -> SetOffStories.claim(two.payment()).setOff());
        SetOffStories.comeBack(two);
        var isOwed = Story.<Boolean>read(
                two.debt(), found -> isOwed(found.recoveries().getLast(), before));
        assertThat(Story.in(() -> SetOffStories.claim(two.payment()).setOff()))
                .as("set off of what is sent again")
                .isEqualTo(isOwed ? before : Kronor.ZERO);
    }

    private static boolean isOwed(Recovery recovery, Kronor sum) {
        var debt = recovery.balance(SetOffStories.RATES, SetOffStories.today()).total();
        return recovery.isToBeSetOff() && sum.toDecimal().compareTo(debt) <= 0;
    }

    private void repay(Two two) {
        Recoveries.then(two.debt(), "payer", (recovery, actor, now) -> {
            var owed =
                    recovery.balance(SetOffStories.RATES, SetOffStories.today()).total();
            var sum =
                    owed.multiply(BigDecimal.valueOf(1 + random.nextInt(30), 2)).setScale(2, RoundingMode.UP);
            if (sum.signum() == 0) {
                throw new StepRefused(Move.REPAY, List.of());
            }
            recovery.repay(new Repayment.Sum(SetOffStories.today(), sum, "OCR"), SetOffStories.RATES, actor, now);
        });
    }

    private static void correct(Two two) {
        Recoveries.then(two.debt(), "attester", (recovery, actor, now) -> {
            var mistaken = recovery.correctableBy(actor).stream()
                    .findFirst()
                    .orElseThrow(() -> new StepRefused(Move.CORRECT, List.of()));
            recovery.correct(mistaken, "Fel ärende.", SetOffStories.RATES, actor, now);
        });
    }

    private void check(Two two, String why) {
        Story.in(() -> {
            var debt = find(two.debt());
            var payment = find(two.payment());
            thePaymentIsWhatTheBankPaysAndWhatIsSetOff(payment, why);
            whatIsSetOffIsWhatTheDebtIsLess(debt, why);
            for (var found : List.of(debt, payment)) {
                assertThat(booked(found, "paid_sek"))
                        .as("paid in the ledger after\n%s", why)
                        .isEqualByComparingTo(found.paid().toDecimal());
                assertThat(booked(found, "recovered"))
                        .as("recovered in the ledger after\n%s", why)
                        .isEqualByComparingTo(found.recovered());
                assertThat(found.paid().isMoreThan(found.payableAtMost()))
                        .as("more is paid than granted after\n%s", why)
                        .isFalse();
            }
            return true;
        });
    }

    private static void thePaymentIsWhatTheBankPaysAndWhatIsSetOff(GrantCase payment, String why) {
        var claim = payment.claims().getLast();
        assertThat(claim.toBank().plus(claim.setOff()))
                .as("to the bank and set off after\n%s", why)
                .isEqualTo(claim.payable());
        if (claim.status() == ClaimStatus.PAID) {
            assertThat(payment.paid()).as("paid after\n%s", why).isEqualTo(claim.payable());
            assertThat(claim.setOff())
                    .as("done of what was set off after\n%s", why)
                    .isEqualTo(Kronor.sum(claim.setOffs().stream()
                            .filter(setOff -> setOff.status() == SetOffStatus.BOOKED)
                            .map(SetOff::amount)));
        }
        assertThat(claim.setOffs().stream().filter(SetOff::isOpen).count())
                .as("open at once after\n%s", why)
                .isLessThan(2);
    }

    private static void whatIsSetOffIsWhatTheDebtIsLess(GrantCase debt, String why) {
        var recovery = debt.recoveries().getLast();
        var setOff = debt.setOffs().stream()
                .filter(each -> each.status() == SetOffStatus.BOOKED)
                .map(each -> each.amount().toDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(recovery.repayments().stream()
                        .filter(Repayment::isSetOff)
                        .map(Repayment::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("repaid by set-off after\n%s", why)
                .isEqualByComparingTo(setOff);
        var balance = recovery.balance(SetOffStories.RATES, SetOffStories.today());
        assertThat(balance.principal().add(debt.recovered()))
                .as("left and back of the principal after\n%s", why)
                .isEqualByComparingTo(recovery.principal().toDecimal());
        assertThat(balance.surplus()).as("paid too much after\n%s", why).isZero();
    }

    private GrantCase find(CaseNumber number) {
        return database.createQuery("from GrantCase where number = :number", GrantCase.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    private BigDecimal booked(GrantCase found, String column) {
        return (BigDecimal) database.createNativeQuery(
                        "select coalesce(sum(%s), 0)::numeric from budget_entry where case_id = :id".formatted(column))
                .setParameter("id", found.id())
                .getSingleResult();
    }
}
