package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.exportcheck.cases.Plain.AID;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.money.BudgetRoom;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;

/**
 * Whatever is proposed and whoever decides: what is decided keeps to the share and the limits of the scheme (AMT-01 to
 * AMT-03), the budget (AMT-04) and the delegation (kommunallagen 6 kap. 37 §), and what is refused is refused for those
 * alone. The amounts are picked close to each limit, and the test counts for itself with other arithmetic.
 */
class DecisionBoundsTest {

    private static final BigDecimal LEAST = new BigDecimal("50000");
    private static final BigDecimal MOST = new BigDecimal("250000");

    /** @param left of the budget when it is proposed, and again when it is decided */
    private record Attempt(
            BigDecimal amount, BigDecimal cost, BigDecimal left, BigDecimal leftThen, BigDecimal delegated) {

        static Attempt of(Random random) {
            var amount = BigDecimal.valueOf(45_000 + random.nextLong(220_000));
            return new Attempt(
                    amount,
                    amount.multiply(BigDecimal.TWO).add(BigDecimal.valueOf(random.nextInt(4) - 1L)),
                    amount.add(BigDecimal.valueOf(random.nextInt(6) - 1L)),
                    amount.add(BigDecimal.valueOf(random.nextInt(6) - 1L)),
                    random.nextBoolean() ? new BigDecimal("100000") : MOST);
        }

        GrantCase take() {
            var grantCase = Stages.checked();
            var amountKronor = Kronor.of(amount.longValueExact());
            var proposal = Proposal.grant(Outcome.GRANT, amountKronor, cost, Share.HALF, "Skäl");
            grantCase.propose(proposal, OFFICER, NOW, AID.within(room(left)));
            var decider = delegated.equals(MOST) ? Plain.DIRECTOR : Plain.DECIDER;
            grantCase.declare(Part.DECISION_MAKER, null, decider, NOW);
            grantCase.decide(decider, NOW, AID.within(room(leftThen)));
            return grantCase;
        }

        private static BudgetRoom room(BigDecimal left) {
            return BudgetRoom.of(Kronor.of(left.longValueExact()));
        }

        Set<Guard> inTheWay() {
            var proposing = EnumSet.noneOf(Guard.class);
            if (amount.multiply(BigDecimal.TWO).compareTo(cost) > 0
                    || amount.compareTo(LEAST) < 0
                    || amount.compareTo(MOST) > 0) {
                proposing.add(Guard.WITHIN_SCHEME);
            }
            if (amount.compareTo(left) > 0) {
                proposing.add(Guard.WITHIN_BUDGET);
            }
            return proposing.isEmpty() ? inTheWayOfDeciding() : proposing;
        }

        private Set<Guard> inTheWayOfDeciding() {
            var deciding = EnumSet.noneOf(Guard.class);
            if (amount.compareTo(leftThen) > 0) {
                deciding.add(Guard.WITHIN_BUDGET);
            }
            if (amount.compareTo(delegated) > 0) {
                deciding.add(Guard.DELEGATED);
            }
            return deciding;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20221468, 37, 7, 17, 24})
    void noDecisionExceedsShareMaximumBudgetOrDelegation(long seed) {
        var random = new Random(seed);
        var met = EnumSet.noneOf(Guard.class);
        var decided = 0;
        for (var i = 0; i < 200; i++) {
            var attempt = Attempt.of(random);
            met.addAll(attempt.inTheWay());
            if (attempt.inTheWay().isEmpty()) {
                assertThat(attempt.take().granted().toDecimal())
                        .as("seed %d", seed)
                        .isEqualByComparingTo(attempt.amount);
                decided++;
            } else {
                assertThat(refusal(attempt)).as("seed %d, %s", seed, attempt).isEqualTo(attempt.inTheWay());
            }
        }
        assertThat(decided).as("decided").isPositive();
        assertThat(met).containsExactlyInAnyOrder(Guard.WITHIN_SCHEME, Guard.WITHIN_BUDGET, Guard.DELEGATED);
    }

    /** A rectified amount (förvaltningslagen 36 §) keeps to the share and the limits as well. */
    @ParameterizedTest
    @ValueSource(longs = {20221468, 37, 7})
    void noRectifiedAmountExceedsShareOrMaximum(long seed) {
        var random = new Random(seed);
        var outcomes = new HashSet<Boolean>();
        for (var i = 0; i < 200; i++) {
            var cost = BigDecimal.valueOf(200_000 + random.nextLong(400_000));
            var grantCase = Stages.sent(Plain.draft(), proposal(cost));
            var most =
                    cost.divide(BigDecimal.TWO).setScale(0, RoundingMode.DOWN).min(MOST);
            var limit = random.nextBoolean() ? most : LEAST;
            var right = limit.add(BigDecimal.valueOf(random.nextInt(5) - 2L));
            var within = right.compareTo(LEAST) >= 0 && right.compareTo(most) <= 0;
            outcomes.add(within);
            var put = new Rectification("Fel", "Rätt", "Hört.", Kronor.of(right.longValueExact()));
            var refused = catchThrowableOfType(
                    StepRefused.class,
                    () -> grantCase.rectify(grantCase.decisions().getFirst(), put, Plain.DIRECTOR, NOW));
            assertThat(refused == null)
                    .as("seed %d, %s of %s", seed, right, cost)
                    .isEqualTo(within);
            assertThat(grantCase.granted().toDecimal()).isEqualByComparingTo(within ? right : new BigDecimal("75000"));
        }
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    private static Proposal proposal(BigDecimal cost) {
        return Proposal.grant(Outcome.GRANT, Kronor.of(75_000), cost, Share.HALF, "Skäl");
    }

    private static Set<Guard> refusal(Attempt attempt) {
        var refused = catchThrowableOfType(StepRefused.class, attempt::take);
        assertThat(refused).as("%s is refused", attempt).isNotNull();
        return refused.obstacles().stream().map(Guard.class::cast).collect(Collectors.toSet());
    }
}
