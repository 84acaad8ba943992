package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.exportcheck.cases.Plain.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.exportcheck.cases.appeals.AppealStatus;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.DecisionType;
import se.exportcheck.schemes.Ruling;

/** What the law lets the region change of what it has decided (förvaltningslagen 37 to 39 §§). */
class ReconsiderationTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(300));
    private static final Proposal LOWER = grant(Outcome.PARTIAL_GRANT, 70_000, "140000.00");
    private static final Proposal UNHEARD =
            LOWER.on(Formalities.unheard(Unheard.OBVIOUSLY_UNNECESSARY, "Företaget har självt begärt det."));
    private static final Proposal END = Proposal.without(Outcome.REFUSAL, "Uppgifterna var fel.")
            .on(Formalities.unheard(Unheard.OBVIOUSLY_UNNECESSARY, "Företaget har medgett det.")
                    .failing(List.of("ELIG-03")));

    @ParameterizedTest
    @EnumSource(
            names = {"RESERVATION", "SAFETY", "MISLED"},
            mode = Mode.EXCLUDE)
    void aGrantIsNotLoweredOnAGroundThatIsNotAgainstTheParty(ChangeGround ground) {
        var grantCase = reconsidered(Stages.active(), ground);
        refuses(() -> grantCase.propose(UNHEARD, OFFICER, NOW, AID), Guard.GROUND_ALLOWS);
        refuses(() -> grantCase.propose(END, OFFICER, NOW, AID), Guard.GROUND_ALLOWS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVATION", "SAFETY", "MISLED"})
    void aGrantIsLoweredOnThoseOfTheSecondParagraphAndTheProjectGoesOn(ChangeGround ground) {
        var grantCase = reconsidered(Stages.active(), ground);
        grantCase.propose(UNHEARD, OFFICER, NOW, AID);
        refuses(() -> grantCase.decide(OFFICER_WHO_DECIDES, NOW, AID), Guard.FOUR_EYES);
        refuses(() -> grantCase.decide(UNDELEGATED, NOW, AID), Guard.DELEGATED);
        var before = grantCase.decisions().getFirst();
        var decision = grantCase.decide(DECIDER, LATER, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DECIDED);
        grantCase.dispatch(REGISTRAR, LATER);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(grantCase.granted()).isEqualTo(Kronor.of(70_000));
        assertThat(grantCase.decidedOn()).as("the year of the award").isEqualTo(TODAY);
        assertThat(grantCase.decision()).hasValue(decision);
        assertThat(grantCase.decisions()).startsWith(before);
        assertThat(before.granted()).isEqualTo(Kronor.of(100_000));
        assertThat(decision.endOn()).isEqualTo(before.endOn());
        assertThat(decision.ruling()).isEqualTo(Ruling.CHANGE);
        assertThat(decision.matter().type()).isEqualTo(DecisionType.CHANGE);
    }

    @Test
    void whoeverWouldBeWorseOffIsHeardFirst() {
        var grantCase = reconsidered(Stages.active(), ChangeGround.MISLED);
        refuses(() -> grantCase.propose(LOWER, OFFICER, NOW, AID), Guard.HEARD);
        var known = LOWER.on(Formalities.unheard(Unheard.OWN_MATERIAL, "Egna uppgifter."));
        refuses(() -> grantCase.propose(known, OFFICER, NOW, AID), Guard.HEARD);
        var question = new Inquiry.Question(Inquiry.Kind.HEARING, "Vi avser att sänka.", List.of(), TODAY, null);
        grantCase.ask(question, OFFICER, NOW);
        grantCase.answer(CaseAction.COMMENT, "Vi håller inte med.", EDITOR, NOW);
        grantCase.propose(LOWER, OFFICER, NOW, AID);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void lowerTermsAtTheSameAmountAreADisadvantageToo() {
        var grantCase = reconsidered(Stages.active(), ChangeGround.OTHER_REASON);
        var less =
                Proposal.grant(Outcome.GRANT, Kronor.of(100_000), new BigDecimal("200000.00"), Share.of("0.40"), "x");
        assertThat(grantCase.reconsiderations().allows(less)).isFalse();
    }

    @Test
    void whatIsDecidedAlreadyIsNoChange() {
        var grantCase = reconsidered(Stages.active(), ChangeGround.OTHER_REASON);
        refuses(() -> grantCase.propose(GRANT, OFFICER, NOW, AID), Guard.CHANGES_SOMETHING);
    }

    @Test
    void anUnchangedDecisionStandsAndTheCaseGoesOnWhereItStood() {
        for (var started : List.of(
                Stages.awaitingAcceptance(),
                Stages.active(),
                Stages.finallyClaimed(),
                Stages.followUp(),
                Stages.closed())) {
            var stood = started.status();
            var decided = started.decisions();
            reconsidered(started, ChangeGround.NEW_CIRCUMSTANCES);
            assertThat(started.status()).isEqualTo(CaseStatus.IN_REVIEW);
            started.leaveUnchanged(OFFICER, NOW, "Uppgifterna stämde.");
            assertThat(started.status()).isEqualTo(stood);
            assertThat(started.decisions()).isEqualTo(decided);
            assertThat(started.reconsiderations().open()).isEmpty();
        }
    }

    /** Lowered, paid and then raised again: the final claim is reviewed again for the rest. */
    @Test
    void whatIsGrantedMoreAfterTheLastPaymentIsPaidToo() {
        var grantCase = reconsidered(Stages.reported(), ChangeGround.MISLED);
        changed(grantCase, UNHEARD);
        var claim = Stages.claim(grantCase, true, "200000.00");
        Stages.pay(claim);
        assertThat(grantCase.paid()).isEqualTo(Kronor.of(70_000));
        changed(reconsidered(grantCase, ChangeGround.OBVIOUSLY_WRONG), GRANT);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.FINAL_REVIEW);
        assertThat(claim.status()).isEqualTo(ClaimStatus.IN_REVIEW);
        claim.propose(OFFICER, NOW);
        assertThat(claim.payable()).isEqualTo(Kronor.of(30_000));
    }

    private static void changed(GrantCase grantCase, Proposal proposal) {
        grantCase.propose(proposal, OFFICER, NOW, AID);
        grantCase.decide(DECIDER, NOW, AID);
        grantCase.dispatch(REGISTRAR, NOW);
    }

    @Test
    void aRefusalThatIsObviouslyWrongBecomesAGrantThatWaitsForTheYes() {
        var grantCase = reconsidered(Stages.closed(), ChangeGround.OBVIOUSLY_WRONG);
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        var decision = grantCase.decide(DECIDER, NOW, AID);
        grantCase.dispatch(REGISTRAR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.AWAITING_ACCEPTANCE);
        assertThat(decision.ruling()).isEqualTo(Ruling.GRANT);
    }

    @Test
    void aGrantThatIsEndedIsDecidedByWhoeverMayDecideAsMuch() {
        var grantCase = reconsidered(Stages.active(), ChangeGround.MISLED);
        grantCase.propose(END, OFFICER, NOW, AID);
        assertThat(grantCase.matter().orElseThrow().amount()).isEqualTo(Kronor.of(100_000));
        grantCase.decide(DECIDER, NOW, AID);
        grantCase.dispatch(REGISTRAR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(grantCase.granted()).isEqualTo(Kronor.ZERO);
    }

    @Test
    void whatIsPaidIsNotTakenBackByLoweringTheGrant() {
        var grantCase = reconsidered(Stages.paid(), ChangeGround.MISLED);
        refuses(() -> grantCase.propose(UNHEARD, OFFICER, NOW, AID), Guard.COVERS_PAID);
    }

    @Test
    void nothingIsAttestedOrSentWhileTheGrantIsBeingChanged() {
        var grantCase = Stages.finallyClaimed();
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, OFFICER));
        claim.propose(OFFICER, NOW);
        reconsidered(grantCase, ChangeGround.MISLED);
        refuses(() -> claim.attest(ATTESTER, NOW), ClaimGuard.GRANT_SETTLED);
        grantCase.leaveUnchanged(OFFICER, NOW, "Uppgifterna stämde.");
        claim.attest(ATTESTER, NOW);
        reconsidered(grantCase, ChangeGround.MISLED);
        refuses(() -> claim.send(PAYER, NOW), ClaimGuard.GRANT_SETTLED);
    }

    @Test
    void nothingIsPaidWhileAJudgmentThatOverturnsWaits() {
        var grantCase = Appeals.sentBack(Stages.finallyClaimed());
        var claim = grantCase.claims().getLast();
        claim.review(OFFICER, NOW);
        claim.lines().forEach(line -> claim.reviewLine(line, line.amount(), null, null, OFFICER));
        refuses(() -> claim.propose(OFFICER, NOW), ClaimGuard.GRANT_SETTLED);
    }

    @Test
    void theCompanyCannotWithdrawWhatIsReconsidered() {
        var grantCase = reconsidered(Stages.active(), ChangeGround.MISLED);
        refuses(() -> grantCase.withdraw(SIGNATORY, NOW, "Nej."), Guard.NOT_RECONSIDERED);
    }

    @Test
    void theRequestOfTheCompanyIsDecidedFirst() {
        var grantCase = Changes.submitted(Changes.LONGER).grantCase();
        refuses(() -> reconsidered(grantCase, ChangeGround.MISLED), Guard.NO_OPEN_CHANGE);
    }

    @Test
    void whatIsAppealedIsChangedOnlyWhereItIsObviouslyWrong() {
        var appeal = Appeals.sentIn();
        var grantCase = appeal.grantCase();
        refuses(() -> reconsidered(grantCase, ChangeGround.NEW_CIRCUMSTANCES), Guard.APPEAL_ALLOWS);
        reconsidered(grantCase, ChangeGround.OBVIOUSLY_WRONG);
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        grantCase.decide(DECIDER, NOW, AID);
        refusesAppeal(() -> appeal.reconsidered(OFFICER, NOW, "Bifall."));
        grantCase.dispatch(REGISTRAR, NOW);
        appeal.reconsidered(OFFICER, NOW, "Klaganden får hela stödet.");
        assertThat(appeal.status()).isEqualTo(AppealStatus.RECONSIDERED);
        appeal.close(OFFICER, NOW, null);
        assertThat(grantCase.openAppeal()).isEmpty();
    }

    @Test
    void whatIsAppealedWhileItIsReconsideredIsDecidedOnlyWhereItIsObviouslyWrong() {
        var grantCase = reconsidered(Appeals.dismissed(), ChangeGround.NEW_CIRCUMSTANCES);
        grantCase.propose(GRANT, OFFICER, NOW, AID);
        Appeals.received(grantCase, TODAY);
        refuses(() -> grantCase.decide(DECIDER, NOW, AID), Guard.APPEAL_ALLOWS);
    }

    @Test
    void whatTheCourtHasIsNotTheRegionsToChange() {
        for (var appeal : List.of(Appeals.forwarded(), Appeals.atCourt(), Appeals.judged(Judgment.Result.CHANGED))) {
            refuses(() -> reconsidered(appeal.grantCase(), ChangeGround.OBVIOUSLY_WRONG), Guard.NOT_BEFORE_COURT);
        }
        var open = reconsidered(Appeals.inTime().grantCase(), ChangeGround.OBVIOUSLY_WRONG);
        open.propose(GRANT, OFFICER, NOW, AID);
        open.appeals().getLast().forward(REGISTRAR, NOW, null);
        refuses(() -> open.decide(DECIDER, NOW, AID), Guard.NOT_BEFORE_COURT);
    }

    @Test
    void aGrantWithoutAReservationIsNotRevokedOnOne() {
        var grantCase = Stages.active();
        put(grantCase.schemeVersion(), "conditions", List.of());
        refuses(() -> reconsidered(grantCase, ChangeGround.RESERVATION), Guard.REVOCATION_RESERVED);
        refuses(() -> reconsidered(Stages.closed(), ChangeGround.RESERVATION), Guard.REVOCATION_RESERVED);
    }

    @Test
    void whoeverTakesItUpIsItsOfficerFromThenOn() {
        var grantCase = Stages.active();
        grantCase.reconsider(ChangeGround.MISLED, "Tips.", OTHER_OFFICER, NOW);
        assertThat(grantCase.officer()).isEqualTo(OTHER_OFFICER.subject());
        refuses(() -> grantCase.propose(UNHEARD, OFFICER, NOW, AID), Guard.OFFICER_OF_CASE);
    }

    @Test
    void otherRolesTakeNothingUp() {
        for (var actor : List.of(DECIDER, MANAGER, REGISTRAR, AUDITOR)) {
            assertThatThrownBy(() -> Stages.active().reconsider(ChangeGround.MISLED, "x", actor, NOW))
                    .as(actor.subject())
                    .isInstanceOf(StepRefused.class);
        }
    }

    /** An extension keeps to what is granted now, and a grant that is changed to the day that it was extended to. */
    @Test
    void whatWasExtendedStaysSo() {
        var change = Changes.dispatched(Changes.LONGER);
        var grantCase = change.grantCase();
        var end = grantCase.endsOn();
        reconsidered(grantCase, ChangeGround.RESERVATION);
        grantCase.propose(UNHEARD, OFFICER, NOW, AID);
        grantCase.decide(DECIDER, NOW, AID);
        assertThat(grantCase.endsOn()).isEqualTo(end);
    }

    static GrantCase reconsidered(GrantCase grantCase, ChangeGround ground) {
        grantCase.reconsider(ground, "Ett tips har visat sig stämma.", OFFICER, NOW);
        return grantCase;
    }

    private static Proposal grant(Outcome outcome, long amount, String cost) {
        return Proposal.grant(outcome, Kronor.of(amount), new BigDecimal(cost), Share.HALF, "Mässan ställdes in.");
    }

    private static void refusesAppeal(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.obstacles()).hasToString("[CHANGED]"));
    }

    private static void refuses(ThrowingCallable act, Enum<?> guard) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.obstacles()).hasToString("[" + guard + "]"));
    }
}
