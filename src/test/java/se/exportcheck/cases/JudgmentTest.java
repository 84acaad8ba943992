package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.exportcheck.cases.Plain.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.appeals.AppealStatus;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Judgment.Result;
import se.exportcheck.cases.appeals.Judgment.Terms;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.money.Kronor;

/** What courts make of decisions, and what of the case follows from it (domain brief 6.3, 6.5; kommunallagen 13 kap.). */
class JudgmentTest {

    @Test
    void inLegalityReviewACourtSetsAsideButChangesNothing() {
        var reviewed = Appeals.atCourt(Stages.refusedOnOwnMoney());
        assertThat(reviewed.possibleResults())
                .containsExactly(Result.UPHELD, Result.SET_ASIDE, Result.REMITTED, Result.NOT_TRIED);
        assertThat(Appeals.atCourt().possibleResults()).containsExactly(Result.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Appeals.judged(reviewed, Result.CHANGED, Terms.without(Outcome.REFUSAL)));
        assertThat(reviewed.status()).isEqualTo(AppealStatus.COURT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"UPHELD", "NOT_TRIED"})
    void aDecisionThatStandsLeavesTheCaseAsItIs(Result result) {
        var grantCase = Stages.active();
        var appeal = Appeals.judged(Appeals.atCourt(grantCase), result);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(grantCase.granted()).isEqualTo(GRANT.granted());
        assertThat(grantCase.isGrantSettled()).isTrue();
        refuses(() -> grantCase.resume(MANAGER, NOW, "Dom"), Guard.REMITTED);
        appeal.close(REGISTRAR, NOW, null);
        assertThat(appeal.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"SET_ASIDE", "REMITTED"})
    void aGrantThatIsSetAsideIsNoGrant(Result result) {
        var grantCase = Stages.active();
        Appeals.judged(Appeals.atCourt(grantCase), result);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(grantCase.outcome()).isNull();
        assertThat(grantCase.decidedOn()).isNull();
        assertThat(grantCase.granted()).isEqualTo(Kronor.ZERO);
        assertThat(grantCase.decision()).isEmpty();
        assertThat(grantCase.decisions().getFirst().isVoid()).isTrue();
        assertThat(grantCase.decisions()).hasSize(1);
        refuses(() -> grantCase.beginClaim(false, SIGNATORY, NOW), Guard.RIGHT_STATUS);
        grantCase.resume(MANAGER, NOW, "Dom i mål 1234-26");
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    /** Nothing is left to decide: the manager does not take it up, and the case ends with the appeal. */
    @Test
    void whatIsOnlySetAsideMayEndTheCase() {
        var grantCase = Stages.active();
        var appeal = Appeals.judged(Appeals.atCourt(grantCase), Result.SET_ASIDE);
        grantCase.closeIfFinal(SYSTEM, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DISPATCHED);
        appeal.close(REGISTRAR, NOW, null);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.CLOSED);
    }

    /** It is whether the appeal was late that is tried again, and not the application. */
    @Test
    void aDismissedAppealThatIsSentBackDoesNotTakeUpTheCase() {
        var late = Appeals.rejected();
        late.dispatch(REGISTRAR, NOW);
        var grantCase = late.grantCase();
        var content = new Appeal.Content("Mälarsensor AB", TODAY, null);
        var dismissal = grantCase.decisions().getLast();
        var appeal =
                Appeals.examined(grantCase.appeal(dismissal, content, AppealAction.REGISTER, REGISTRAR, NOW), false);
        appeal.forward(REGISTRAR, NOW, null);
        Appeals.judged(appeal, Result.REMITTED);
        refuses(() -> grantCase.resume(MANAGER, NOW, "Dom"), Guard.REMITTED);
        appeal.close(REGISTRAR, NOW, null);
        assertThat(appeal.isOpen()).isFalse();
        assertThat(grantCase.outcome()).isEqualTo(Outcome.DISMISSAL);
    }

    /** The grant that has come meanwhile is not in question. */
    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"SET_ASIDE", "REMITTED"})
    void aRefusalToDecideThatIsSetAsideDoesNotTakeUpTheCase(Result result) {
        var grantCase = Stages.checked();
        grantCase.receivedOn = TODAY.minusMonths(7);
        grantCase.requestDecision(null, SIGNATORY, NOW);
        grantCase.declare(Part.DECISION_MAKER, null, DECIDER, NOW);
        grantCase.refuseDecision("Yttrande saknas.", DECIDER, NOW);
        var appeal = Appeals.atCourt(grantCase);
        assertThat(appeal.decision().isOnDelay()).isTrue();
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        grantCase.decide(DECIDER, NOW, AID);
        grantCase.dispatch(OFFICER, NOW);
        Appeals.judged(appeal, result);
        refuses(() -> grantCase.resume(MANAGER, NOW, "Dom"), Guard.REMITTED);
        appeal.close(REGISTRAR, NOW, null);
        assertThat(appeal.isOpen()).isFalse();
        assertThat(grantCase.granted()).isEqualTo(GRANT.granted());
    }

    @Test
    void whatIsPaidOfAGrantThatIsSetAsideIsToBeRecovered() {
        var grantCase = Stages.paid();
        var paid = grantCase.paid();
        assertThat(grantCase.toRecover()).isEqualTo(Kronor.ZERO);
        Appeals.judged(Appeals.atCourt(grantCase), Result.SET_ASIDE);
        assertThat(grantCase.toRecover()).isEqualTo(paid);
        assertThat(grantCase.paid()).isEqualTo(paid);
    }

    @Test
    void aCourtGrantsWhatTheRegionDidNot() {
        var appeal = Appeals.judged(Appeals.atCourt(), Result.CHANGED, Terms.grant(Outcome.GRANT, Kronor.of(80_000)));
        var grantCase = appeal.grantCase();
        assertThat(grantCase.status()).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
        assertThat(grantCase.outcome()).isEqualTo(Outcome.GRANT);
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(80_000));
        assertThat(grantCase.decidedOn()).isEqualTo(TODAY);
        var inForce = grantCase.decision().orElseThrow();
        assertThat(inForce.isByCourt()).isTrue();
        assertThat(inForce.deciderName()).isEqualTo("Förvaltningsrätten i Uppsala");
        assertThat(inForce.share()).isEqualTo(grantCase.schemeVersion().grant().share());
        assertThat(grantCase.costPeriod()).isPresent();
        assertThat(grantCase.decisions().getFirst().outcome()).isEqualTo(Outcome.DISMISSAL);
        assertThat(grantCase.isGrantSettled()).isFalse();
        appeal.close(REGISTRAR, NOW, null);
        assertThat(grantCase.isGrantSettled()).isTrue();
    }

    /** What is paid for follows the amount of the court; what it says nothing of stays. */
    @Test
    void anotherAmountIsInForceOfAGrantThatGoesOn() {
        var grantCase = Stages.finallyClaimed();
        var before = grantCase.decision().orElseThrow();
        var end = LocalDate.of(2026, 12, 31);
        var terms = new Terms(Outcome.PARTIAL_GRANT, Kronor.of(10_000), new BigDecimal("20000.00"), end);
        var appeal = Appeals.judged(Appeals.atCourt(grantCase), Result.CHANGED, terms);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.FINAL_REVIEW);
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(10_000));
        assertThat(grantCase.decidedOn()).isEqualTo(before.decidedOn());
        var inForce = grantCase.decision().orElseThrow();
        assertThat(inForce.approvedCost()).isEqualByComparingTo("20000");
        assertThat(inForce.startOn()).isEqualTo(before.startOn());
        assertThat(grantCase.endsOn()).contains(end);
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, OFFICER));
        refusesClaim(() -> claim.propose(OFFICER, NOW));
        appeal.close(REGISTRAR, NOW, null);
        claim.propose(OFFICER, NOW);
        assertThat(claim.payable()).isEqualTo(Kronor.of(10_000));
    }

    @Test
    void whatWasProposedToBePaidIsCountedAnew() {
        var grantCase = Stages.finallyClaimed();
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, OFFICER));
        claim.propose(OFFICER, NOW);
        var terms = Terms.grant(Outcome.PARTIAL_GRANT, Kronor.of(10_000));
        var appeal = Appeals.judged(Appeals.atCourt(grantCase), Result.CHANGED, terms);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        appeal.close(REGISTRAR, NOW, null);
        claim.propose(OFFICER, NOW);
        assertThat(claim.payable()).isEqualTo(Kronor.of(10_000));
    }

    @Test
    void aGrantThatACourtTakesAwayEndsTheCaseWithTheAppeal() {
        var grantCase = Stages.active();
        var appeal = Appeals.judged(Appeals.atCourt(grantCase), Result.CHANGED);
        assertThat(grantCase.outcome()).isEqualTo(Outcome.REFUSAL);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DISPATCHED);
        refuses(() -> grantCase.resume(MANAGER, NOW, "Dom"), Guard.REMITTED);
        appeal.close(REGISTRAR, NOW, null);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void whatTheCourtHasDecidedIsNotTheRegionsToRectifyAndNotAppealedHere() {
        var appeal = Appeals.judged(Appeals.atCourt(), Result.CHANGED, Terms.grant(Outcome.GRANT, Kronor.of(80_000)));
        var grantCase = appeal.grantCase();
        var judged = grantCase.decision().orElseThrow();
        refuses(() -> grantCase.demandRectifiable(judged, DECIDER, NOW), Guard.RIGHT_STATUS);
        var content = new Appeal.Content("Nils Öberg", TODAY, null);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> grantCase.appeal(judged, content, AppealAction.REGISTER, REGISTRAR, NOW))
                .satisfies(refused -> assertThat(refused.obstacles()).hasToString("[SENT]"));
        assertThat(judged.remedy()).isEmpty();
    }

    /** An appeal handed in to the court is the court's; but where the region examines the time, it comes here first. */
    @Test
    void theNoticeOfACourtIsRegisteredWithoutHandingAnythingOver() {
        var appeal = Appeals.atCourt(Stages.refusedOnOwnMoney());
        assertThat(appeal.status()).isEqualTo(AppealStatus.COURT);
        assertThat(appeal.courtNumber()).isEqualTo("1234-26");
        var dismissed = Appeals.dismissed();
        var content = new Appeal.Content("Mälarsensor AB", TODAY, null);
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() ->
                        dismissed.appealAtCourt(dismissed.decisions().getFirst(), content, "1234-26", REGISTRAR, NOW))
                .satisfies(refused -> assertThat(refused.obstacles()).isEqualTo(List.of(AppealGuard.COURT_EXAMINES)));
    }

    @ParameterizedTest
    @EnumSource(value = Result.class, mode = Mode.EXCLUDE, names = "CHANGED")
    void onlyAChangedDecisionHasTerms(Result result) {
        var terms = Terms.grant(Outcome.GRANT, Kronor.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Appeals.judged(Appeals.atCourt(), result, terms));
        assertThatIllegalArgumentException().isThrownBy(() -> Appeals.judged(Appeals.atCourt(), Result.CHANGED, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Judgment.Terms(Outcome.REFUSAL, Kronor.of(1), null, null));
    }

    private static void refusesClaim(ThrowingCallable act) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.obstacles()).isEqualTo(List.of(ClaimGuard.GRANT_SETTLED)));
    }

    private static void refuses(ThrowingCallable act, Guard guard) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.obstacles()).isEqualTo(List.of(guard)));
    }
}
