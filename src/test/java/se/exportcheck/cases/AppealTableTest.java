package se.exportcheck.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.appeals.AppealStep;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Timeliness;

/** The life of an appeal, and who may take which step of it when, against what was approved. */
class AppealTableTest {

    @Test
    void theTableAndTheStepsOfEverybodyAreTheApprovedOnes() throws IOException {
        LifeCycleTableTest.assertApproved(
                Path.of("src/test/resources/approved/appeal-life-cycle.txt"), table() + matrix());
    }

    @Test
    void anAppealOnTheLastDayIsInTimeAndOneOnTheNextIsLate() {
        assertThat(Appeals.inTime().isToBeDismissed()).isFalse();
        assertThat(Appeals.late().isToBeDismissed()).isTrue();
        refuses(() -> Appeals.late().forward(Plain.REGISTRAR, Plain.NOW, null), AppealGuard.TIMELY);
        refuses(() -> Appeals.inTime().dismiss(Plain.DECIDER, Plain.NOW), AppealGuard.LATE);
    }

    @Test
    void whoeverIsLateThroughTheRegionsOwnFaultIsHeard() {
        assertThat(Appeals.lateThroughUs().isLate()).isTrue();
        assertThat(Appeals.lateThroughUs().isToBeDismissed()).isFalse();
    }

    /** Förvaltningslagen 45 §, the second exception. */
    @Test
    void whatReachedTheCourtInTimeIsHeard() {
        var appeal = Appeals.lateByWayOfTheCourt();
        assertThat(appeal.isLate()).isTrue();
        refuses(() -> appeal.dismiss(Plain.DECIDER, Plain.NOW), AppealGuard.LATE);
        appeal.forward(Plain.REGISTRAR, Plain.NOW, null);
        assertThat(appeal.isToBeDismissed()).isFalse();
    }

    @Test
    void whoeverExaminedItDoesNotDismissIt() {
        var appeal = Appeals.late();
        refuses(() -> appeal.dismiss(Plain.OFFICER_WHO_DECIDES, Plain.NOW), AppealGuard.FOUR_EYES);
        refuses(() -> appeal.dismiss(Plain.UNDELEGATED, Plain.NOW), AppealGuard.DELEGATED);
    }

    @Test
    void whatSomebodyInConflictHasExaminedIsExaminedByAnotherBeforeItIsDismissed() {
        var appeal = Appeals.late();
        var conflict = new Conflict(Conflict.Ground.INTEREST, "Min kusin äger bolaget.");
        appeal.grantCase().declare(Part.OFFICER, conflict, Plain.OFFICER, Plain.NOW);
        refuses(() -> appeal.dismiss(Plain.DECIDER, Plain.NOW), AppealGuard.EXAMINER_IMPARTIAL);
        appeal.sendBack(Plain.DECIDER, Plain.NOW, "Den som prövade tiden har anmält jäv.");
        var found = new Timeliness(Plain.TODAY, false, false, "Samma dag enligt kvittot.");
        appeal.examine(found, Plain.OTHER_OFFICER, Plain.NOW);
        assertThat(appeal.dismiss(Plain.DECIDER, Plain.NOW).presenterName()).isEqualTo(Plain.OTHER_OFFICER.name());
    }

    @Test
    void theCourtExaminesTheTimeWhereNoAppealIsAllowed() {
        var appeal = Appeals.received(Stages.closed(), Appeals.LAST_DAY.plusYears(1));
        Plain.put(appeal.grantCase().schemeVersion(), "appeal", Plain.COURT_NAMED);
        Appeals.examined(appeal, false);
        assertThat(appeal.isExaminedHere()).isFalse();
        appeal.forward(Plain.REGISTRAR, Plain.NOW, null);
        assertThat(appeal.court()).isEqualTo("Förvaltningsrätten i Uppsala");
    }

    @Test
    void anOpenAppealKeepsTheCaseFromEnding() {
        var grantCase = Appeals.received(Appeals.LAST_DAY).grantCase();
        grantCase.closeIfFinal(Plain.SYSTEM, Plain.NOW);
        assertThat(grantCase.status()).isEqualTo(CaseStatus.DISPATCHED);
    }

    @Test
    void aCaseThatTheCourtSendsBackIsTakenUpAgain() {
        var appeal = Appeals.judged(Judgment.Result.REMITTED);
        var grantCase = appeal.grantCase();
        refuses(() -> appeal.close(Plain.REGISTRAR, Plain.NOW, null), AppealGuard.RESUMED);
        grantCase.resume(Plain.MANAGER, Plain.NOW, "Dom i mål 1234-26");
        assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
        appeal.close(Plain.REGISTRAR, Plain.NOW, null);
        assertThat(appeal.isOpen()).isFalse();
        assertThatThrownBy(() -> Appeals.closed().grantCase().resume(Plain.MANAGER, Plain.NOW, "Ångrar mig"))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.obstacles()).isEqualTo(List.of(Guard.REMITTED)));
    }

    /** Appeals are judged long after the company has begun. */
    @Test
    void aCaseThatHasGoneOnIsTakenUpAgainToo() {
        for (var started : List.of(Stages.active(), Stages.finallyClaimed(), Stages.followUp())) {
            var grantCase = Appeals.sentBack(started);
            grantCase.resume(Plain.MANAGER, Plain.NOW, "Dom i mål 1234-26");
            assertThat(grantCase.status()).isEqualTo(CaseStatus.IN_REVIEW);
            var appeal = grantCase.appeals().getLast();
            appeal.close(Plain.REGISTRAR, Plain.NOW, null);
            assertThat(appeal.isOpen()).isFalse();
        }
    }

    private static void refuses(ThrowingCallable act, AppealGuard guard) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.obstacles()).isEqualTo(List.of(guard)));
    }

    private static String table() {
        return Stream.of(AppealAction.values())
                .map(action -> "%s: %s -> %s by %s if %s"
                        .formatted(
                                action,
                                action.from().stream().sorted().toList(),
                                action.to(),
                                action.by().stream().sorted().toList(),
                                action.guards()))
                .collect(joining("\n", "", "\n"));
    }

    private static String matrix() {
        var text = new StringBuilder();
        stages().forEach((name, appeal) -> {
            text.append('\n').append(name).append('\n');
            LifeCycleTableTest.people().forEach((person, actor) -> {
                var steps = appeal.stepsFor(actor, Plain.NOW).stream()
                        .map(AppealTableTest::words)
                        .collect(joining(" "));
                if (!steps.isEmpty()) {
                    text.append("  ").append(person).append(": ").append(steps).append('\n');
                }
            });
        });
        return text.toString();
    }

    private static String words(AppealStep step) {
        return step.isOpen()
                ? step.action().name()
                : step.obstacles().stream()
                        .map(AppealGuard::name)
                        .collect(joining(" ", "[" + step.action() + ": ", "]"));
    }

    private static Map<String, Appeal> stages() {
        var stages = new LinkedHashMap<String, Appeal>();
        var grantCase = Appeals.dismissed();
        stages.put(
                "NEW",
                new Appeal(
                        grantCase.decisions().getFirst(), 1, new Appeal.Content("Mälarsensor AB", Plain.TODAY, null)));
        stages.put("RECEIVED", Appeals.sentIn());
        stages.put("TIMELY_CHECK, in time", Appeals.inTime());
        stages.put("TIMELY_CHECK, late", Appeals.late());
        stages.put("TIMELY_CHECK, late through the region's fault", Appeals.lateThroughUs());
        stages.put("TIMELY_CHECK, late but in time at the court", Appeals.lateByWayOfTheCourt());
        stages.put("REJECTED_LATE", Appeals.rejected());
        stages.put("RECEIVED, the decision is changed", Appeals.changed());
        stages.put("RECONSIDERED", Appeals.reconsidered());
        stages.put("FORWARDED", Appeals.forwarded());
        stages.put("COURT", Appeals.atCourt());
        stages.put("JUDGMENT, upheld", Appeals.judged(Judgment.Result.UPHELD));
        stages.put("JUDGMENT, set aside", Appeals.judged(Judgment.Result.SET_ASIDE));
        stages.put("JUDGMENT, remitted", Appeals.judged(Judgment.Result.REMITTED));
        stages.put("CLOSED", Appeals.closed());
        return stages;
    }
}
