package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.exportcheck.cases.Plain.*;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.money.Kronor;

/** A slip of the pen in the amount of a grant (förvaltningslagen 36 §): the right one is in force from then on. */
class RectifiedAmountTest {

    @Test
    void theRightAmountIsGrantedAndTheDecisionStandsAsItWasWritten() {
        var grantCase = Stages.active();
        var slip = grantCase.decision().orElseThrow();
        rectify(grantCase, Kronor.of(60_000));
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(60_000));
        var inForce = grantCase.decision().orElseThrow();
        assertThat(inForce.written()).isSameAs(slip);
        assertThat(inForce.share()).isEqualTo(slip.share());
        assertThat(inForce.endOn()).isEqualTo(slip.endOn());
        assertThat(slip.granted()).isEqualTo(GRANT.granted());
        assertThat(grantCase.decidedOn()).isEqualTo(slip.decidedOn());
        assertThat(grantCase.status()).isEqualTo(CaseStatus.ACTIVE);
        rectify(grantCase, Kronor.of(70_000));
        assertThat(grantCase.granted()).as("put right once more").isEqualTo(Kronor.of(70_000));
    }

    @Test
    void otherSlipsLeaveTheAmount() {
        var grantCase = Stages.active();
        rectify(grantCase, null);
        assertThat(grantCase.granted()).isEqualTo(GRANT.granted());
        assertThat(grantCase.decision().orElseThrow().rectifies()).isNull();
    }

    @Test
    void whatIsToBePaidIsCountedAnew() {
        for (var attested : new boolean[] {false, true}) {
            var claim = proposed();
            if (attested) {
                claim.attest(ATTESTER, NOW);
            }
            rectify(claim.grantCase(), Kronor.of(50_000));
            assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
            assertThat(claim.isDecided()).isFalse();
            claim.propose(OFFICER, NOW);
            assertThat(claim.payable()).isEqualTo(Kronor.of(50_000));
        }
    }

    @Test
    void whatIsPaidBeyondTheRightAmountIsToBeRecovered() {
        var grantCase = Stages.paid();
        var paid = grantCase.paid();
        rectify(grantCase, Kronor.of(50_000));
        assertThat(grantCase.toRecover()).isEqualTo(paid.minus(Kronor.of(50_000)));
        assertThat(grantCase.claims().getLast().status()).isEqualTo(ClaimStatus.PAID);
    }

    /** The company gets the rest without asking again: its final claim is counted on what is granted now. */
    @Test
    void whatIsGrantedMoreAfterTheLastPaymentIsPaidToo() {
        var grantCase = Stages.reported();
        rectify(grantCase, Kronor.of(60_000));
        var claim = Stages.claim(grantCase, true, "200000.00");
        Stages.pay(claim);
        assertThat(grantCase.paid()).isEqualTo(Kronor.of(60_000));
        grantCase.conclude(OFFICER, NOW);
        rectify(grantCase, Kronor.of(100_000));
        assertThat(grantCase.status()).isEqualTo(CaseStatus.FOLLOW_UP);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(claim.isRaised()).isTrue();
        assertThat(grantCase.paid()).isEqualTo(Kronor.of(60_000));
        claim.propose(OFFICER, NOW);
        assertThat(claim.payable()).isEqualTo(Kronor.of(40_000));
        claim.attest(ATTESTER, NOW);
        claim.send(PAYER, NOW);
        claim.confirmPaid(ATTESTER, NOW, TODAY);
        assertThat(grantCase.paid()).isEqualTo(Kronor.of(100_000));
        rectify(grantCase, Kronor.of(90_000));
        assertThat(claim.status()).as("less is recovered, not counted anew").isEqualTo(ClaimStatus.PAID);
        assertThat(grantCase.toRecover()).isEqualTo(Kronor.of(10_000));
    }

    @Test
    void onlyTheAmountOfWhatIsInForceIsPutRight() {
        var refused = Appeals.dismissed();
        assertThatIllegalArgumentException().isThrownBy(() -> rectify(refused, Kronor.of(1)));
        var reviewed = ReconsiderationTest.reconsidered(
                Stages.active(), se.exportcheck.cases.reconsideration.ChangeGround.MISLED);
        assertThatIllegalArgumentException().isThrownBy(() -> rectify(reviewed, Kronor.of(1)));
        var overturned = Appeals.judged(
                        Appeals.atCourt(Stages.active()), se.exportcheck.cases.appeals.Judgment.Result.SET_ASIDE)
                .grantCase();
        assertThatIllegalArgumentException().isThrownBy(() -> rectify(overturned, Kronor.of(1)));
    }

    /** AMT-01 to AMT-03: half of what is approved, and never less than the scheme's smallest grant. */
    @Test
    void aSlipOfThePenOpensNoOtherLimitsThanTheDecisionHad() {
        var grantCase = Stages.active();
        for (var beyond : new long[] {1, 49_999, 100_001, 250_000, 400_000}) {
            assertThatExceptionOfType(StepRefused.class)
                    .as("%d", beyond)
                    .isThrownBy(() -> rectify(grantCase, Kronor.of(beyond)))
                    .satisfies(refused ->
                            assertThat(refused.obstacles().toArray()).contains((Object) Guard.WITHIN_SCHEME));
        }
        assertThat(grantCase.granted()).isEqualTo(GRANT.granted());
        rectify(grantCase, Kronor.of(50_000));
        rectify(grantCase, Kronor.of(100_000));
        assertThat(grantCase.granted()).as("the most and the least").isEqualTo(Kronor.of(100_000));
    }

    /** The right to decide is that of the right amount, not of the one that stands wrong, and so is the rule it names. */
    @Test
    void theRuleThatItRestsOnIsThatOfTheRightAmount() {
        var grantCase = Stages.active();
        var small = mandate("decider", 60_000);
        put(small, "item", "4.0");
        var decider = DECIDER.with(List.of(small, mandate("decider", 100_000)));
        var slip = grantCase.decisions().getFirst();
        var rectified = grantCase.rectify(slip, to(60_000), decider, NOW);
        assertThat(Objects.requireNonNull(rectified.authority()).delegationItem())
                .isEqualTo("4.0");
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.rectify(slip, to(100_001), decider, NOW))
                .satisfies(refused -> assertThat(refused.obstacles().toArray()).contains((Object) Guard.DELEGATED));
    }

    private static Rectification to(long kronor) {
        return new Rectification("48 000 kr", "Se beloppet", "Obehövligt.", Kronor.of(kronor));
    }

    private static void rectify(GrantCase grantCase, @Nullable Kronor right) {
        var put = new Rectification("48 000 kr", "Se beloppet", "Obehövligt.", right);
        grantCase.rectify(grantCase.decisions().getFirst(), put, DECIDER, NOW);
    }

    private static Claim proposed() {
        var claim = Stages.finallyClaimed().claims().getLast();
        claim.review(OFFICER, NOW);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, OFFICER));
        claim.propose(OFFICER, NOW);
        return claim;
    }
}
