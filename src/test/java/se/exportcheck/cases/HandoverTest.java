package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.exportcheck.cases.Plain.*;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A case is moved to another officer, and whoever prepared it earlier is still kept from deciding it (SOD-1). */
class HandoverTest {

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
