package se.exportcheck.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.exportcheck.Story;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/**
 * Whatever happens with grants of the same money, in whatever order: no more is paid than granted, the ledger says what
 * the cases say and ends at zero, and the budget is never below zero.
 */
@QuarkusTest
class MoneyPropertyTest {

    private static final int SEQUENCES = 8;
    private static final int MOVES = 30;
    private static final Entered TESTER =
            new Entered("manager", "Maria Forsberg", Instant.parse("2026-03-02T08:00:00Z"));

    /** What somebody tries to do; what may not be done now is refused, and changes nothing. */
    private enum Move {
        CLAIM,
        REVIEW,
        PROPOSE,
        ATTEST,
        SEND,
        RETURN,
        SEND_AGAIN,
        PAY,
        CHANGE_PLAN,
        PROPOSE_RECOVERY,
        DECIDE_RECOVERY,
        SEND_RECOVERY,
        REPAY,
        CORRECT_REPAYMENT,
        CLAIM_FINALLY,
        GRANT_ANOTHER,
        CONCLUDE
    }

    @Inject
    Budgets budgets;

    @Inject
    EntityManager database;

    private final Map<Move, Integer> made = new EnumMap<>(Move.class);

    private Random random = new Random(0);

    @Test
    void moneyIsNeitherMadeNorLost() {
        for (var seed = 1; seed <= SEQUENCES; seed++) {
            random = new Random(seed);
            var number = Story.active();
            leaving(random.nextInt(3) * 60_000L, () -> play(number));
        }
        assertThat(made.keySet()).as("every move has been made").containsExactlyInAnyOrder(Move.values());
    }

    /** Every second move is the next of a good order, so that sequences come far; the others are any. */
    private void play(CaseNumber number) {
        var cases = new ArrayList<>(List.of(number));
        var told = new ArrayList<String>();
        for (var i = 0; i < MOVES; i++) {
            var of = cases.get(random.nextInt(cases.size()));
            var move = Move.values()[random.nextInt(Move.values().length)];
            for (var each : List.of(move, Move.values()[i % Move.values().length])) {
                told.add("%s of %s: %s".formatted(each, of, tried(each, of, cases)));
                cases.forEach(checked -> check(checked, told));
            }
        }
    }

    private String tried(Move move, CaseNumber number, List<CaseNumber> cases) {
        try {
            if (move == Move.GRANT_ANOTHER && cases.size() == 1) {
                cases.add(grantedToo());
            } else if (move == Move.GRANT_ANOTHER) {
                return "two are enough";
            } else {
                make(move, number);
            }
            made.merge(move, 1, Integer::sum);
            return "done";
        } catch (StepRefused refused) {
            return refused.obstacles().toString();
        }
    }

    private CaseNumber grantedToo() {
        var number = Story.proposed(Story.receivedFromTrahus(), Story.GRANT);
        Story.act(number, "decider", Story.deciding());
        Story.act(number, "registrar", GrantCase::dispatch);
        Story.act(number, "applicant2", GrantCase::accept);
        return number;
    }

    private void make(Move move, CaseNumber number) {
        switch (move) {
            case CLAIM -> Story.act(number, company(number), (found, actor, now) -> claim(found, false, actor, now));
            case CLAIM_FINALLY -> claimFinally(number);
            case REVIEW -> Story.act(number, "officer", this::review);
            case PROPOSE ->
                Story.act(number, "officer", (found, actor, now) -> last(found).propose(actor, now));
            case ATTEST ->
                Story.act(number, "attester", (found, actor, now) -> last(found).attest(actor, now));
            case SEND, SEND_AGAIN ->
                Story.act(number, "payer", (found, actor, now) -> last(found).send(actor, now));
            case RETURN ->
                Story.act(
                        number,
                        "attester",
                        (found, actor, now) -> last(found).returned("Fel.", RateTable.UNKNOWN, actor, now));
            case PAY ->
                Story.act(
                        number,
                        "attester",
                        (found, actor, now) -> last(found).confirmPaid(actor, now, Stockholm.dateOf(now)));
            case CHANGE_PLAN -> changePlan(number);
            case PROPOSE_RECOVERY -> Story.act(number, "officer", this::proposeRecovery);
            case DECIDE_RECOVERY ->
                Story.act(
                        number,
                        "decider",
                        (found, actor, now) -> recovery(found).decide(actor, now));
            case SEND_RECOVERY -> Story.act(number, "registrar", this::sendRecovery);
            case REPAY -> Story.act(number, "payer", this::repay);
            case CORRECT_REPAYMENT -> Story.act(number, "attester", this::correct);
            case CONCLUDE -> Story.act(number, "officer", GrantCase::conclude);
            case GRANT_ANOTHER -> throw new IllegalStateException("Not done with a case that is there");
        }
    }

    private static String company(CaseNumber number) {
        var own = Story.<Boolean>read(number, found -> found.companyName().equals("Mälarsensor AB"));
        return own ? "signatory" : "applicant2";
    }

    private void claim(GrantCase found, boolean finally_, Actor actor, Instant now) {
        var claim = found.beginClaim(finally_, actor, now);
        for (var i = random.nextInt(3); i >= 0; i--) {
            var type = i == 1 ? CostType.TRAVEL : CostType.CONSULT;
            Story.voucher(claim, type, "%d.%02d".formatted(1 + random.nextInt(120_000), random.nextInt(100)));
        }
        found.submitClaim(claim, actor, now);
    }

    private void claimFinally(CaseNumber number) {
        Story.act(number, company(number), (found, actor, now) -> {
            Story.report(found, actor, now);
            claim(found, true, actor, now);
        });
    }

    private void review(GrantCase found, Actor actor, Instant now) {
        var claim = last(found);
        claim.review(actor, now);
        for (var line : claim.lines()) {
            var approved = random.nextBoolean()
                    ? line.amount()
                    : line.amount()
                            .multiply(BigDecimal.valueOf(random.nextInt(100), 2))
                            .setScale(2, RoundingMode.DOWN);
            claim.reviewLine(line, approved, ClaimLine.Reason.NOT_PROVED, null, actor);
        }
    }

    /** The plan is made smaller, or larger than what is granted. */
    private void changePlan(CaseNumber number) {
        var cost = BigDecimal.valueOf(100_000L + random.nextInt(150_000)).setScale(2);
        Story.act(number, company(number), (found, actor, now) -> {
            var wish = Wish.change(
                    "Mindre mässa.", "Montern blev billigare.", new CostPlan(Map.of(CostType.CONSULT, cost)));
            found.requestChange(found.draftChange(wish, actor, now), actor, now);
        });
        Story.act(number, "officer", (found, actor, now) -> {
            var change = found.changes().getLast();
            change.review(actor, now);
            var sought = change.soughtGrant();
            var proposal = sought.isZero()
                    ? ChangeProposal.refusal("Inget är kvar av stödet.")
                    : ChangeProposal.plan(change, change.wish().costs().total(), sought, "Rimliga skäl.");
            change.propose(proposal.heard("Företaget har själv bett om det."), actor, now);
        });
        Story.change(number, "decider", (change, actor, now) -> change.decide(actor, now));
        Story.change(number, "registrar", (change, actor, now) -> change.dispatch(actor, now));
    }

    private void proposeRecovery(GrantCase found, Actor actor, Instant now) {
        var recovery = found.openRecovery(List.of(RecoveryGround.NOT_USED), "Mässan blev aldrig av.", actor, now);
        var most = recovery.reclaimable().amount();
        var reclaimed = random.nextBoolean() ? most : (long) (most * random.nextDouble());
        var proposal = recovery.proposal(
                random.nextBoolean(), Kronor.of(reclaimed), "Sjukdom.", "Inte genomförd.", "Företaget bad om det.");
        recovery.propose(proposal, actor, now);
    }

    private void sendRecovery(GrantCase found, Actor actor, Instant now) {
        declare(found, actor, now);
        recovery(found).dispatch(DeliveryChannel.PORTAL, actor, now);
    }

    private void repay(GrantCase found, Actor actor, Instant now) {
        declare(found, actor, now);
        var rates = new RateTable(new TreeMap<>());
        var owed = recovery(found).balance(rates, Stockholm.dateOf(now)).total();
        if (owed.signum() == 0) {
            throw new StepRefused(Move.REPAY, List.of());
        }
        var sum = random.nextBoolean()
                ? owed
                : owed.multiply(new BigDecimal("0.37")).setScale(2, RoundingMode.UP);
        recovery(found).repay(new Repayment.Sum(Stockholm.dateOf(now), sum, "OCR"), rates, actor, now);
    }

    private void correct(GrantCase found, Actor actor, Instant now) {
        declare(found, actor, now);
        var mistaken = recovery(found).correctableBy(actor).stream()
                .findFirst()
                .orElseThrow(() -> new StepRefused(Move.CORRECT_REPAYMENT, List.of()));
        recovery(found).correct(mistaken, "Fel ärende.", new RateTable(new TreeMap<>()), actor, now);
    }

    private static void declare(GrantCase found, Actor actor, Instant now) {
        if (!found.impartiality().hasDeclared(actor, Part.OTHER)) {
            found.declare(Part.OTHER, null, actor, now);
        }
    }

    private static Claim last(GrantCase found) {
        return found.claims().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new StepRefused(Move.CLAIM, List.of()));
    }

    private static Recovery recovery(GrantCase found) {
        return found.recoveries().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new StepRefused(Move.CLAIM, List.of()));
    }

    private void check(CaseNumber number, List<String> told) {
        Story.in(() -> {
            var found = database.createQuery("from GrantCase where number = :number", GrantCase.class)
                    .setParameter("number", number)
                    .getSingleResult();
            var why = String.join("\n", told);
            paidIsWithinGranted(found, why);
            ledgerSaysTheSame(found, why);
            assertThat(line().figures().left().isLessThan(Kronor.ZERO))
                    .as("below zero after\n%s", why)
                    .isFalse();
            return true;
        });
    }

    private static void paidIsWithinGranted(GrantCase found, String why) {
        var atMost = found.payableAtMost();
        var decided =
                Kronor.sum(found.claims().stream().filter(Claim::isDecided).map(Claim::total));
        assertThat(found.paid().isMoreThan(atMost))
                .as("more is paid than granted after\n%s", why)
                .isFalse();
        assertThat(decided.isMoreThan(atMost))
                .as("more is to be paid than granted after\n%s", why)
                .isFalse();
        assertThat(found.paid().amount())
                .as("what is paid is what its claims have paid after\n%s", why)
                .isEqualTo(found.claims().stream()
                        .mapToLong(claim -> claim.paidBefore().amount()
                                + (claim.status() == ClaimStatus.PAID
                                        ? claim.payable().amount()
                                        : 0))
                        .sum());
        assertThat(found.reclaimed().isMoreThan(found.paid()))
                .as("more is reclaimed than paid after\n%s", why)
                .isFalse();
    }

    private void ledgerSaysTheSame(GrantCase found, String why) {
        var booked = booked(found);
        var taken = found.payableAtMost().amount();
        assertThat(booked.get("reserved", BigDecimal.class))
                .as("reserved after\n%s", why)
                .isZero();
        assertThat(booked.get("committed", BigDecimal.class))
                .as("committed after\n%s", why)
                .isEqualByComparingTo(BigDecimal.valueOf(taken));
        assertThat(booked.get("paid", BigDecimal.class))
                .as("paid after\n%s", why)
                .isEqualByComparingTo(found.paid().toDecimal());
        var back = found.recoveries().stream()
                .flatMap(recovery -> recovery.repayments().stream())
                .map(Repayment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(booked.get("recovered", BigDecimal.class))
                .as("recovered after\n%s", why)
                .isEqualByComparingTo(back);
        var left = booked.get("committed", BigDecimal.class)
                .subtract(booked.get("paid", BigDecimal.class))
                .subtract(booked.get("returned", BigDecimal.class));
        assertThat(left.signum()).as("what is left of the grant after\n%s", why).isNotNegative();
        if (found.status() == CaseStatus.FOLLOW_UP) {
            assertThat(left)
                    .as("what is paid and returned is what was committed after\n%s", why)
                    .isZero();
        }
    }

    private Tuple booked(GrantCase found) {
        return (Tuple) database.createNativeQuery("""
                        select coalesce(sum(reserved_sek), 0) as reserved, coalesce(sum(committed_sek), 0) as committed,
                               coalesce(sum(paid_sek), 0) as paid, coalesce(sum(returned_sek), 0) as returned,
                               coalesce(sum(recovered), 0) as recovered
                        from budget_entry where case_id = :id""", Tuple.class)
                .setParameter("id", found.id())
                .getSingleResult();
    }

    /** Other tests grant of the same frame, so that it is as it was when this is over. */
    private void leaving(long left, Runnable work) {
        var taken = Story.in(() -> line().figures().left()).minus(Kronor.of(left));
        add(Kronor.ZERO.minus(taken));
        try {
            work.run();
        } finally {
            add(taken);
        }
    }

    private void add(Kronor amount) {
        Story.in(() -> {
            budgets.change(line().frame(), amount, "Prov", TESTER);
            return true;
        });
    }

    private BudgetLine line() {
        return budgets.all().stream()
                .filter(line -> line.frame().year() == 2026)
                .filter(line -> line.frame().scheme().code().equals("EXPORT"))
                .findFirst()
                .orElseThrow();
    }
}
