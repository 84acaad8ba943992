package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.ATTESTER;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.OTHER_OFFICER;
import static se.exportcheck.cases.Plain.PAYER;
import static se.exportcheck.cases.Plain.TODAY;

import java.math.BigDecimal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimLine.Reason;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.money.Kronor;

/** A decision on payment is taken up again, and there is no reason to change it. */
class LeftPaymentTest {

    private static final Instant LATER = NOW.plusSeconds(86_400 * 10);

    @ParameterizedTest
    @EnumSource(
            value = ClaimStatus.class,
            names = {"DECIDED", "RETURNED", "PAID"})
    void itStandsAsItStood(ClaimStatus status) {
        var claim = standing(status);
        var before = told(claim);
        takeUp(claim, PaymentChange.OTHER_REASON);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        claim.leaveUnchanged("Raden var rätt.", OTHER_OFFICER, LATER);
        assertThat(told(claim)).isEqualTo(before);
        assertThat(claim.decisions()).hasSize(1);
        assertThat(claim.reconsideration()).isEmpty();
        assertThat(claim.paidBefore()).isEqualTo(Kronor.ZERO);
    }

    /** Twice for nothing and then for something: what is paid counts once, and the last payment has a number of its own. */
    @Test
    void whatIsPaidCountsOnceHoweverOftenItIsTakenUp() {
        var claim = standing(ClaimStatus.PAID);
        for (int i = 0; i < 2; i++) {
            takeUp(claim, PaymentChange.NEW_CIRCUMSTANCES);
            claim.leaveUnchanged("Inget nytt.", OTHER_OFFICER, LATER);
        }
        assertThat(claim.total()).isEqualTo(Kronor.of(25_000));
        takeUp(claim, PaymentChange.OTHER_REASON);
        assertThat(claim.paidBefore()).isEqualTo(Kronor.of(25_000));
        approve(claim, "80000.00", null);
        claim.propose(OTHER_OFFICER, LATER);
        claim.attest(ATTESTER, LATER);
        assertThat(claim.payable()).isEqualTo(Kronor.of(15_000));
        assertThat(claim.endToEndId()).endsWith("-1-2");
        var again = claim.decision().orElseThrow();
        takeUp(claim, PaymentChange.OTHER_REASON);
        claim.leaveUnchanged("Nej.", OTHER_OFFICER, LATER);
        assertThat(claim.total()).isEqualTo(Kronor.of(40_000));
        assertThat(claim.ledTo(again)).isPresent();
        claim.send(PAYER, LATER);
        claim.confirmPaid(ATTESTER, LATER, TODAY);
        assertThat(claim.grantCase().paid()).isEqualTo(Kronor.of(40_000));
    }

    @Test
    void theSameIsNotDecidedAgainAsAChange() {
        var claim = standing(ClaimStatus.DECIDED);
        takeUp(claim, PaymentChange.OTHER_REASON);
        refuses(() -> claim.propose(OTHER_OFFICER, LATER), ClaimGuard.CHANGES_SOMETHING);
        approve(claim, "50000.00", Reason.NOT_PROVED);
        refuses(() -> claim.propose(OTHER_OFFICER, LATER), ClaimGuard.CHANGES_SOMETHING);
        refuses(() -> claim.leaveUnchanged("Nej.", OTHER_OFFICER, LATER), ClaimGuard.ROWS_AS_DECIDED);
        approve(claim, "50000.00", Reason.OTHER);
        claim.leaveUnchanged("Nej.", OTHER_OFFICER, LATER);
        assertThat(claim.status()).isEqualTo(ClaimStatus.DECIDED);
    }

    @Test
    void onlyWhoeverTookItUpLeavesItAndOnlyThen() {
        var claim = Stages.claim(Stages.reported(), false, "80000.00");
        claim.review(OFFICER, NOW);
        refuses(() -> claim.leaveUnchanged("Nej.", OFFICER, LATER), ClaimGuard.RECONSIDERED);
        var taken = standing(ClaimStatus.DECIDED);
        takeUp(taken, PaymentChange.OTHER_REASON);
        refuses(() -> taken.leaveUnchanged("Nej.", OFFICER, LATER), ClaimGuard.REVIEWER);
    }

    @Test
    void whatWasReturnedIsSentAgain() {
        var claim = standing(ClaimStatus.RETURNED);
        takeUp(claim, PaymentChange.SLIP);
        claim.leaveUnchanged("Inget fel.", OTHER_OFFICER, LATER);
        claim.send(PAYER, LATER);
        claim.confirmPaid(ATTESTER, LATER, TODAY);
        assertThat(claim.grantCase().paid()).isEqualTo(Kronor.of(25_000));
    }

    private static String told(Claim claim) {
        return "%s %s %s %s %s %s %s %s %s %s %s"
                .formatted(
                        claim.status(),
                        claim.payable(),
                        claim.total(),
                        claim.endToEndId(),
                        claim.reviewer(),
                        claim.attester(),
                        claim.attestedOn(),
                        claim.sentOn(),
                        claim.paidOn(),
                        claim.dueOn(),
                        claim.isReviewedAgain());
    }

    private static Claim standing(ClaimStatus status) {
        var grantCase = Stages.reported();
        Plain.put(grantCase.schemeVersion(), "appeal", Plain.COURT_NAMED);
        var claim = Stages.claim(grantCase, false, "80000.00");
        claim.review(OFFICER, NOW);
        claim.reviewLine(claim.lines().getFirst(), new BigDecimal("50000.00"), Reason.OTHER, "Så.", OFFICER);
        claim.propose(OFFICER, NOW);
        claim.attest(ATTESTER, NOW);
        if (status != ClaimStatus.DECIDED) {
            claim.send(PAYER, NOW);
        }
        if (status == ClaimStatus.PAID) {
            claim.confirmPaid(ATTESTER, NOW, TODAY);
        } else if (status == ClaimStatus.RETURNED) {
            claim.returned("Kontot är stängt.", RateTable.UNKNOWN, ATTESTER, NOW);
        }
        return claim;
    }

    private static void takeUp(Claim claim, PaymentChange ground) {
        var hearing = ground == PaymentChange.SLIP ? "Ringde." : null;
        claim.reconsider(ground, "Är raden rätt?", hearing, OTHER_OFFICER, LATER);
    }

    private static void approve(Claim claim, String amount, @Nullable Reason reason) {
        claim.reviewLine(claim.lines().getFirst(), new BigDecimal(amount), reason, "Så.", OTHER_OFFICER);
    }

    private static void refuses(ThrowingCallable step, ClaimGuard obstacle) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasToString("[" + obstacle + "]"));
    }
}
