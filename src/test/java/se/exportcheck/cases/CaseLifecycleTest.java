package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.AppealRegime;

class CaseLifecycleTest {

    @Test
    void aCaseGoesFromDraftToFollowUp() {
        var grantCase = Stages.followUp();
        assertThat(grantCase.status()).isEqualTo(CaseStatus.FOLLOW_UP);
        assertThat(grantCase.paid()).isEqualTo(Kronor.of(100_000));
        assertThat(grantCase.events().stream().map(CaseEvent::action))
                .containsExactly(
                        CaseAction.SUBMIT,
                        CaseAction.SIGN,
                        CaseAction.TAKE_ON,
                        CaseAction.PROPOSE,
                        CaseAction.DECIDE,
                        CaseAction.DISPATCH,
                        CaseAction.AWAIT_ACCEPTANCE,
                        CaseAction.ACCEPT,
                        CaseAction.CLAIM_FINALLY,
                        CaseAction.CONCLUDE);
        assertThat(grantCase.followUps())
                .extracting(followUp -> followUp.scheduledOn())
                .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2028, 3, 2));
    }

    @Test
    void aRefusalEndsTheCaseWhenItIsSent() {
        var grantCase = Stages.refused();
        grantCase.dispatch(REGISTRAR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(grantCase.outcome()).isEqualTo(Outcome.REFUSAL);
        assertThat(grantCase.granted()).isEqualTo(Kronor.ZERO);
    }

    @Test
    void aWithdrawalIsDecidedByAHuman() {
        var grantCase = Stages.withdrawn();
        assertThat(grantCase.proposal()).isEqualTo(Proposal.without(Outcome.WRITE_OFF, "Vi hinner inte."));
        refuses(() -> grantCase.sendBack(DECIDER, NOW, "Nej"), Guard.NOT_WITHDRAWN);
        refuses(() -> grantCase.withdraw(SIGNATORY, NOW, "Igen"), Guard.NOT_WITHDRAWN);
        grantCase.decide(DECIDER, NOW, Plain.AID);
        assertThat(grantCase.outcome()).isEqualTo(Outcome.WRITE_OFF);
    }

    @Test
    void aGrantThatTheCompanyDeclinesIsEndedByANewDecision() {
        var grantCase = Stages.awaitingAcceptance();
        grantCase.decline(SIGNATORY, NOW, null);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(100_000));
        grantCase.propose(Proposal.without(Outcome.WRITE_OFF, "Avstod."), OFFICER, NOW, Plain.AID);
        var writeOff = grantCase.decide(DECIDER, NOW, Plain.AID);
        assertThat(grantCase.granted()).isEqualTo(Kronor.ZERO);
        assertThat(grantCase.grantBefore(writeOff))
                .contains(grantCase.decisions().getFirst());
        assertThat(grantCase.decisionsFor(DECIDER)).hasSize(2).endsWith(writeOff);
        assertThat(grantCase.decisionsFor(EDITOR))
                .containsExactly(grantCase.decisions().getFirst());
    }

    @Test
    void theCompanyReadsADecisionOnceItIsSent() {
        var grantCase = Stages.decided();
        assertThat(grantCase.decisionsFor(OFFICER)).hasSize(1);
        assertThat(grantCase.decisionsFor(SIGNATORY)).isEmpty();
        grantCase.dispatch(REGISTRAR, NOW);
        assertThat(grantCase.decisionsFor(EDITOR)).hasSize(1);
        assertThat(grantCase.decisionsFor(STRANGER)).isEmpty();
        assertThat(grantCase.decisionsFor(ADVISER)).isEmpty();
    }

    @Test
    void theSameStepTakenTwiceInARowIsKnown() {
        var grantCase = Stages.awaitingAcceptance();
        assertThat(grantCase.hasJustTaken(CaseAction.DISPATCH, REGISTRAR)).isTrue();
        assertThat(grantCase.hasJustTaken(CaseAction.DISPATCH, OFFICER)).isFalse();
        assertThat(grantCase.hasJustTaken(CaseAction.DECIDE, DECIDER)).isFalse();
    }

    @Test
    void noPaymentExceedsTheGrant() {
        var grantCase = Stages.reported();
        var claim = Stages.claim(grantCase, true, "900000.00");
        Stages.pay(claim);
        assertThat(claim.payable()).isEqualTo(Kronor.of(100_000));
        assertThat(grantCase.paid()).isEqualTo(grantCase.granted());
    }

    @Test
    void onlyASignatorySignsAcceptsDeclinesAndWithdraws() {
        refuses(
                () -> Stages.awaitingSignature().sign(EDITOR, NOW, () -> CaseNumber.of("RV", 2026, 1)),
                Guard.SIGNATORY);
        refuses(() -> Stages.awaitingAcceptance().accept(EDITOR, NOW), Guard.SIGNATORY);
        refuses(() -> Stages.awaitingAcceptance().decline(EDITOR, NOW, null), Guard.SIGNATORY);
        refuses(() -> Stages.inReview().withdraw(EDITOR, NOW, "Nej"), Guard.SIGNATORY);
    }

    @Test
    void nobodyActsForAnotherCompany() {
        refuses(() -> draft().submit(STRANGER, NOW), Guard.OWN_CASE);
        refuses(() -> Stages.awaitingAcceptance().accept(STRANGER, NOW), Guard.OWN_CASE, Guard.SIGNATORY);
        refuses(
                () -> Stages.asked(Inquiry.Kind.COMPLETION).answer(CaseAction.SUPPLEMENT, "Här", STRANGER, NOW),
                Guard.OWN_CASE);
    }

    @Test
    void aClosedCallTakesNoApplications() {
        refuses(() -> draft().submit(EDITOR, NOW.plus(Duration.ofDays(365))), Guard.CALL_OPEN);
        refuses(
                () -> Stages.awaitingSignature()
                        .sign(SIGNATORY, NOW.plus(Duration.ofDays(365)), () -> CaseNumber.of("RV", 2027, 1)),
                Guard.CALL_OPEN);
    }

    @Test
    void aCaseIsPreparedByItsOwnOfficer() {
        refuses(() -> Stages.assigned().takeOn(OTHER_OFFICER, NOW), Guard.NOBODY_ELSES);
        refuses(() -> Stages.checked().propose(GRANT, OTHER_OFFICER, NOW, Plain.AID), Guard.OFFICER_OF_CASE);
    }

    @Test
    void aProposalNeedsTheWholeChecklist() {
        refuses(
                () -> Stages.inReview()
                        .propose(Plain.grounded(Proposal.without(Outcome.REFUSAL, "Nej")), OFFICER, NOW, Plain.AID),
                Guard.CHECKLIST_ANSWERED);
    }

    @Test
    void anAnswerThatForbidsAidStopsAGrantButNotARefusal() {
        var grantCase = Stages.checked();
        grantCase.check("COST-07a", Answer.YES, "Per såld enhet", OFFICER, NOW);
        refuses(() -> grantCase.propose(GRANT, OFFICER, NOW, Plain.AID), Guard.NOTHING_AGAINST_GRANT);
        grantCase.propose(Plain.grounded(Proposal.without(Outcome.REFUSAL, "Exportstöd.")), OFFICER, NOW, Plain.AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void aGrantKeepsToShareMinimumAndMaximum() {
        for (var amount : List.of(49_999L, 100_001L)) {
            var proposal =
                    Proposal.grant(Outcome.GRANT, Kronor.of(amount), new BigDecimal("200000.00"), Share.HALF, "Skäl.");
            refuses(() -> Stages.checked().propose(proposal, OFFICER, NOW, Plain.AID), Guard.WITHIN_SCHEME);
        }
        var larger =
                Proposal.grant(Outcome.GRANT, Kronor.of(250_001), new BigDecimal("900000.00"), Share.HALF, "Skäl.");
        refuses(() -> Stages.checked().propose(larger, OFFICER, NOW, Plain.AID), Guard.WITHIN_SCHEME);
    }

    @Test
    void whatWasAskedIsWaitedForUntilTheLastDayHasPassed() {
        var grantCase = Stages.asked(Inquiry.Kind.COMPLETION);
        refuses(() -> grantCase.endWaiting(SYSTEM, NOW.plus(Duration.ofDays(14))), Guard.OVERDUE);
        grantCase.endWaiting(SYSTEM, NOW.plus(Duration.ofDays(15)));
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void onlyThePartnerThatWasAskedGivesItsOpinion() {
        refuses(
                () -> Stages.asked(Inquiry.Kind.COMPLETION).answer(CaseAction.GIVE_OPINION, "Ja", ADVISER, NOW),
                Guard.REFERRED);
        var grantCase = Stages.asked(Inquiry.Kind.OPINION);
        grantCase.answer(CaseAction.GIVE_OPINION, "Ja", ADVISER, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void aGrantLapsesOnlyWhenTheDaysToAcceptHavePassed() {
        var grantCase = Stages.awaitingAcceptance();
        assertThat(grantCase.dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        refuses(() -> grantCase.lapse(OFFICER, NOW.plus(Duration.ofDays(30))), Guard.OVERDUE);
        grantCase.lapse(OFFICER, NOW.plus(Duration.ofDays(31)));
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void oneClaimAndTheFinalOneAreAllThereAre() {
        var grantCase = Stages.active();
        Stages.claim(grantCase, false, "80000.00");
        refuses(() -> grantCase.beginClaim(false, EDITOR, NOW), Guard.CLAIMS_LEFT);
    }

    @Test
    void theFinalClaimNeedsTheFinalReport() {
        var grantCase = Stages.active();
        var claim = grantCase.beginClaim(true, EDITOR, NOW);
        claim.add(voucher("1000.00"));
        refuses(() -> grantCase.submitClaim(claim, SIGNATORY, NOW), Guard.REPORTED);
    }

    @Test
    void nothingIsConcludedBeforeTheMoneyIs() {
        refuses(() -> Stages.finallyClaimed().conclude(OFFICER, NOW), Guard.CLAIMS_SETTLED);
        refuses(() -> Stages.followUp().close(OFFICER, NOW, "Klart"), Guard.FOLLOWED_UP);
    }

    @Test
    void paperIsRegisteredByTheRegistrar() {
        var paper = draft(Origin.PAPER, AppealRegime.SFS2022_1468_37);
        refuses(() -> paper.submit(SIGNATORY, NOW), Guard.FROM_PORTAL);
        refuses(() -> draft().register(REGISTRAR, NOW, TODAY, () -> CaseNumber.of("RV", 2026, 1)), Guard.ON_PAPER);
    }

    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void nobodyWithoutTheRoleTakesAStep(CaseAction action) {
        var stranger = action.by().contains(AUDITOR.roles().iterator().next()) ? ADMINISTRATOR : AUDITOR;
        for (var grantCase : Set.of(draft(), Stages.checked(), Stages.proposed(), Stages.active())) {
            assertThat(grantCase.mayTake(action, stranger, NOW)).isFalse();
        }
    }

    /** The step is refused for exactly these reasons, and leaves no trace. */
    private static void refuses(ThrowingCallable step, Guard... obstacles) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder((Object[]) obstacles));
    }
}
