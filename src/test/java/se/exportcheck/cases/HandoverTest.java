package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.*;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.cases.paper.PaperSource;
import se.exportcheck.cases.paper.Transcription;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.AppealRegime;

/** A case is moved to another officer, and whoever prepared it earlier is still kept from deciding it (SOD-1). */
class HandoverTest {

    private static final Actor TYPIST_WHO_DECIDES = staff(
                    OTHER_OFFICER.subject(), Role.CASE_OFFICER, Role.DECISION_MAKER)
            .with(List.of(mandate(OTHER_OFFICER.subject(), 100_000)));

    @Test
    void whoeverPreparedTheCaseEarlierDoesNotDecideIt() {
        var grantCase = Stages.moved(Stages.checked());
        grantCase.takeOver(OTHER_OFFICER, NOW);
        grantCase.propose(GRANT, OTHER_OFFICER, NOW, AID);
        assertThat(grantCase.presenter()).isEqualTo(OTHER_OFFICER.subject());
        refuses(() -> grantCase.decide(OFFICER_WHO_DECIDES, NOW, AID), Guard.FOUR_EYES);
        grantCase.decide(DECIDER, NOW, AID);
    }

    @Test
    void alsoAfterAConflictOfInterestTookTheCaseFromThem() {
        var grantCase = Stages.checked();
        grantCase.declare(Part.OFFICER, new Conflict(Conflict.Ground.INTEREST, "Min kusin."), OFFICER, NOW);
        assertThat(grantCase.wasPreparedBy(OFFICER.subject())).isTrue();
    }

    @Test
    void whoeverWasOnlyAssignedTheCaseHasPreparedNothing() {
        var grantCase = Stages.assigned();
        grantCase.assign(MANAGER, NOW, OTHER_OFFICER.subject(), OTHER_OFFICER.name());
        assertThat(grantCase.wasPreparedBy(OFFICER.subject())).isFalse();
    }

    @Test
    void whoeverTypedInThePaperApplicationDoesNotDecideIt() {
        var registered = Plain.draft(Origin.PAPER, AppealRegime.SFS2022_1468_37);
        registered.register(REGISTRAR, NOW, TODAY, () -> CaseNumber.of("RV", 2026, 1));
        assertThat(registered.wasPreparedBy(REGISTRAR.subject())).isTrue();
        registered.fillIn(
                new PaperSource("Ansökan", TODAY),
                application -> List.of(new Transcription.Change("costs", "", "200000")),
                OTHER_OFFICER,
                NOW);
        assertThat(registered.wasPreparedBy(OTHER_OFFICER.subject())).isTrue();
        for (var actor : List.of(OFFICER_WHO_DECIDES, TYPIST_WHO_DECIDES, DECIDER)) {
            Part.of(actor).forEach(part -> registered.declare(part, null, actor, NOW));
        }
        registered.takeOn(OFFICER, NOW);
        Plain.check(registered);
        registered.propose(GRANT, OFFICER, NOW, AID);
        refuses(() -> registered.decide(TYPIST_WHO_DECIDES, NOW, AID), Guard.FOUR_EYES);
        registered.decide(DECIDER, NOW, AID);
    }

    @Test
    void whoeverReadTheWithdrawalOrTheDeclineOnPaperDoesNotDecideOnIt() {
        var withdrawn = Stages.inReview();
        var withdrawal = paper(ArrivalKind.WITHDRAWAL);
        withdrawn.registerWithdrawal(withdrawal, "Vi hinner inte.", OTHER_OFFICER, NOW);
        withdrawn.declare(Part.DECISION_MAKER, null, TYPIST_WHO_DECIDES, NOW);
        refuses(() -> withdrawn.decide(TYPIST_WHO_DECIDES, NOW, AID), Guard.FOUR_EYES);
        withdrawn.decide(DECIDER, NOW, AID);
        var declined = Stages.awaitingAcceptance();
        declined.registerDecline(paper(ArrivalKind.DECLINE), "Vi väntar.", OTHER_OFFICER, NOW);
        assertThat(declined.wasPreparedBy(OTHER_OFFICER.subject())).isTrue();
    }

    private static Arrival.Paper paper(ArrivalKind kind) {
        return new Arrival.Paper(kind, Channel.POST, TODAY, "Mälarsensor AB", "Brev", null, "Karin Ek");
    }

    @Test
    void theNewOfficerDoesNothingBeforeTakingOver() {
        var grantCase = Stages.moved(Stages.checked());
        refuses(() -> grantCase.propose(GRANT, OTHER_OFFICER, NOW, AID), Guard.TAKEN_OVER);
        refuses(
                () -> grantCase.check("ELIG-03", se.exportcheck.schemes.Answer.NO, null, OTHER_OFFICER, NOW),
                Guard.TAKEN_OVER);
        refuses(() -> grantCase.takeOver(OFFICER, NOW), Guard.OFFICER_OF_CASE);
        grantCase.takeOver(OTHER_OFFICER, NOW);
        refuses(() -> grantCase.takeOver(OTHER_OFFICER, NOW), Guard.HANDED_OVER);
        grantCase.propose(GRANT, OTHER_OFFICER, NOW, AID);
    }

    @Test
    void movingLeavesStatusAndLastDayAsTheyStand() {
        var grantCase = Stages.asked(Inquiry.Kind.COMPLETION);
        var lastDay = grantCase.dueOn();
        Stages.moved(grantCase);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.AWAITING_COMPLETION);
        assertThat(grantCase.dueOn()).isEqualTo(lastDay);
        assertThat(grantCase.events().getLast().note()).endsWith(OTHER_OFFICER.name() + ": Hanna är föräldraledig.");
        grantCase.answer(CaseAction.SUPPLEMENT, "Här", EDITOR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
        refuses(() -> grantCase.propose(GRANT, OTHER_OFFICER, NOW, AID), Guard.TAKEN_OVER);
    }

    @Test
    void aCaseThatAConflictLeftWithoutOfficerWhileItWaitsGetsAnother() {
        var grantCase = Stages.asked(Inquiry.Kind.HEARING);
        grantCase.declare(Part.OFFICER, new Conflict(Conflict.Ground.INTEREST, "Min kusin."), OFFICER, NOW);
        assertThat(grantCase.officer()).isNull();
        Stages.moved(grantCase);
        assertThat(grantCase.officer()).isEqualTo(OTHER_OFFICER.subject());
        assertThat(grantCase.events().getLast().note()).startsWith(OTHER_OFFICER.name() + ": ");
        grantCase.answer(CaseAction.COMMENT, "Nej", EDITOR, NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void onlyTheManagerMovesCases() {
        for (var actor : List.of(OFFICER, OTHER_OFFICER, REGISTRAR, DECIDER)) {
            assertThatExceptionOfType(StepRefused.class)
                    .isThrownBy(() -> Stages.inReview().reassign(actor, NOW, "officer2", "Olle", "Byte"))
                    .satisfies(refusal -> assertThat(refusal.obstacles()).anyMatch(Guard.RIGHT_ROLE::equals));
        }
    }

    @Test
    void thePilesKnowTheSameSteps() {
        assertThat(Preparation.IN_HQL)
                .isEqualTo(
                        Preparation.STEPS.stream().map(CaseAction::name).collect(Collectors.joining(", ", "(", ")")));
    }

    private static void refuses(ThrowingCallable step, Guard obstacle) {
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.obstacles()).anyMatch(obstacle::equals));
    }
}
