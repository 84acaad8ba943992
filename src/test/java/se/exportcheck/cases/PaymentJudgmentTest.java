package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.exportcheck.cases.Plain.ATTESTER;
import static se.exportcheck.cases.Plain.NOW;
import static se.exportcheck.cases.Plain.OFFICER;
import static se.exportcheck.cases.Plain.PAYER;
import static se.exportcheck.cases.Plain.REGISTRAR;
import static se.exportcheck.cases.Plain.TODAY;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealStatus;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimLine.Reason;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.Ruling;

/** What courts say of payment decisions, and of appeals that were dismissed as late. */
class PaymentJudgmentTest {

    @ParameterizedTest
    @EnumSource(names = {"CHANGED", "SET_ASIDE", "REMITTED"})
    void whatWasPaidStaysPaidAndTheDifferenceIsPaidToo(Judgment.Result result) {
        var claim = paid(reduced("80000.00", "50000.00"));
        assertThat(claim.decision().orElseThrow().granted()).isEqualTo(Kronor.of(25_000));
        var appeal = judged(claim, result);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(claim.paidBefore()).isEqualTo(Kronor.of(25_000));
        assertThat(claim.dueOn()).isNotNull();
        appeal.close(REGISTRAR, NOW, null);
        decide(claim, "80000.00", null);
        assertThat(claim.payable()).isEqualTo(Kronor.of(15_000));
        assertThat(claim.total()).isEqualTo(Kronor.of(40_000));
        assertThat(claim.endToEndId()).endsWith("-1-2");
        paid(claim);
        assertThat(claim.grantCase().paid()).isEqualTo(Kronor.of(40_000));
        assertThat(claim.decisions().map(Decision::ruling)).containsExactly(Ruling.NON_PAYMENT, Ruling.PAYMENT);
    }

    @Test
    void nothingIsPaidTwiceWhenTheSameIsDecidedAgain() {
        var claim = paid(reduced("80000.00", "50000.00"));
        judged(claim, Judgment.Result.SET_ASIDE).close(REGISTRAR, NOW, null);
        decide(claim, "50000.00", Reason.OTHER);
        assertThat(claim.payable()).isEqualTo(Kronor.ZERO);
        assertThat(claim.isSettled()).isTrue();
        assertThat(claim.paidOn()).isEqualTo(TODAY);
    }

    @Test
    void whatWasDecidedMeanwhileCounts() {
        var first = paid(reduced("80000.00", "50000.00"));
        var grantCase = first.grantCase();
        var second = Stages.claim(grantCase, true, "110000.00");
        Stages.pay(second);
        assertThat(grantCase.paid()).isEqualTo(Kronor.of(80_000));
        judged(first, Judgment.Result.SET_ASIDE).close(REGISTRAR, NOW, null);
        decide(first, "80000.00", null);
        assertThat(first.payable()).isEqualTo(Kronor.of(15_000));
        assertThat(grantCase.payoutFor(second).payable()).isEqualTo(Kronor.of(55_000));
        assertThat(grantCase.claimedForPayment()).isEqualTo(Kronor.of(95_000));
    }

    @Test
    void theGrantIsStillTheMost() {
        var first = paid(reduced("80000.00", "50000.00"));
        Stages.pay(Stages.claim(first.grantCase(), true, "140000.00"));
        judged(first, Judgment.Result.SET_ASIDE).close(REGISTRAR, NOW, null);
        decide(first, "80000.00", null);
        assertThat(first.payable()).isEqualTo(Kronor.of(5_000));
        assertThat(first.grantCase().claimedForPayment())
                .isEqualTo(first.grantCase().granted());
    }

    @Test
    void whatIsWithTheBankIsReviewedWhenTheBankHasAnswered() {
        var claim = reduced("80000.00", "50000.00");
        claim.send(PAYER, NOW);
        judged(claim, Judgment.Result.SET_ASIDE);
        assertThat(claim.status()).isEqualTo(ClaimStatus.SENT_TO_ECONOMY);
        claim.confirmPaid(ATTESTER, NOW, TODAY);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(claim.total()).isEqualTo(Kronor.of(25_000));
        assertThat(claim.hasPaid("RV260001-1")).isTrue();
    }

    @Test
    void whatTheBankSendsBackIsReviewedAndHasPaidNothing() {
        var claim = reduced("80000.00", "50000.00");
        claim.send(PAYER, NOW);
        judged(claim, Judgment.Result.SET_ASIDE);
        claim.returned("Kontot är stängt", RateTable.UNKNOWN, PAYER, NOW);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(claim.total()).isEqualTo(Kronor.ZERO);
    }

    @Test
    void aJudgmentThatUpholdsTheDecisionLeavesTheClaim() {
        var claim = paid(reduced("80000.00", "50000.00"));
        judged(claim, Judgment.Result.UPHELD);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PAID);
        assertThat(claim.isReviewedAgain()).isFalse();
    }

    /** Less than is paid already would be recovery by the back door, in whichever round. */
    @Test
    void aSlipDoesNotLowerWhatWasPaidBeforeItWasTakenUpAgain() {
        var claim = paid(reduced("80000.00", "79000.00"));
        claim.reconsider(PaymentChange.OTHER_REASON, "Mässan hör till.", null, OFFICER, NOW);
        decide(claim, "80000.00", null);
        assertThat(claim.status()).isEqualTo(ClaimStatus.DECIDED);
        assertThat(claim.paidBefore()).isEqualTo(Kronor.of(39_500));
        assertThat(claim.obstaclesTo(PaymentChange.SLIP)).containsExactly(ClaimGuard.NOT_PAID);
        assertThatThrownBy(() -> claim.reconsider(PaymentChange.SLIP, "Fel.", "Ringde.", OFFICER, NOW))
                .isInstanceOf(StepRefused.class);
        assertThat(claim.obstaclesTo(PaymentChange.NEW_CIRCUMSTANCES)).isEmpty();
    }

    @Test
    void nothingIsProposedBeforeTheJudgmentIsFinal() {
        var claim = paid(reduced("80000.00", "50000.00"));
        judged(claim, Judgment.Result.SET_ASIDE);
        assertThatThrownBy(() -> claim.propose(OFFICER, NOW)).isInstanceOf(StepRefused.class);
    }

    @Test
    void theCaseAndItsGrantStandAsTheyStood() {
        var claim = paid(reduced("80000.00", "50000.00"));
        var grantCase = claim.grantCase();
        judged(claim, Judgment.Result.SET_ASIDE);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(grantCase.isGranted()).isTrue();
        assertThat(grantCase.decision().orElseThrow().isOnApplication()).isTrue();
        assertThat(claim.decision().orElseThrow().isVoid()).isTrue();
    }

    @Test
    void anAppealWhoseDismissalIsSetAsideIsExaminedAgain() {
        var late = Appeals.rejected();
        late.dispatch(REGISTRAR, NOW);
        var grantCase = late.grantCase();
        Plain.put(grantCase.schemeVersion(), "appeal", Plain.COURT_NAMED);
        var dismissal = late.dismissal().orElseThrow();
        var content = new Appeal.Content("Mälarsensor AB", TODAY, "Vi var i tid.");
        var second = grantCase.appeal(dismissal, content, AppealAction.REGISTER, REGISTRAR, NOW);
        second.examine(new Timeliness(TODAY, false, false, "I tid."), OFFICER, NOW);
        second.forward(REGISTRAR, NOW, null);
        second.record(new Judgment(Judgment.Result.SET_ASIDE, TODAY, "99-26", null), REGISTRAR, NOW);
        assertThat(late.status()).isEqualTo(AppealStatus.RECEIVED);
        assertThat(late.isToBeDismissed()).isFalse();
        assertThat(late.forwardBy()).isEqualTo(TODAY.plusDays(7));
        assertThat(grantCase.isSent(dismissal)).isTrue();
        late.examine(new Timeliness(TODAY, false, true, "Enligt domstolen i tid."), OFFICER, NOW);
        late.forward(REGISTRAR, NOW, null);
        assertThat(late.status()).isEqualTo(AppealStatus.FORWARDED);
    }

    private static Claim reduced(String claimed, String approved) {
        var grantCase = Stages.reported();
        Plain.put(grantCase.schemeVersion(), "appeal", Plain.COURT_NAMED);
        var claim = Stages.claim(grantCase, false, claimed);
        claim.review(OFFICER, NOW);
        decide(claim, approved, Reason.OTHER);
        return claim;
    }

    private static void decide(Claim claim, String approved, @Nullable Reason reason) {
        claim.reviewLine(claim.lines().getFirst(), new BigDecimal(approved), reason, "Så här.", OFFICER);
        claim.propose(OFFICER, NOW);
        claim.attest(ATTESTER, NOW);
    }

    private static Claim paid(Claim claim) {
        claim.send(PAYER, NOW);
        claim.confirmPaid(ATTESTER, NOW, TODAY);
        return claim;
    }

    private static Appeal judged(Claim claim, Judgment.Result result) {
        var content = new Appeal.Content("Mälarsensor AB", TODAY, "Mässan hör till projektet.");
        var appeal = claim.grantCase()
                .appeal(claim.decision().orElseThrow(), content, AppealAction.REGISTER, REGISTRAR, NOW);
        appeal.examine(new Timeliness(TODAY, false, false, null), OFFICER, NOW);
        appeal.forward(REGISTRAR, NOW, null);
        appeal.record(new Judgment(result, TODAY, "1234-26", null), REGISTRAR, NOW);
        return appeal;
    }
}
