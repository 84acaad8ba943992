package se.exportcheck.cases;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStep;

/** The life of a change, and who may take which step of it when, against what was approved. */
class ChangeTableTest {

    @Test
    void theTableAndTheStepsOfEverybodyAreTheApprovedOnes() throws IOException {
        LifeCycleTableTest.assertApproved(
                Path.of("src/test/resources/approved/change-life-cycle.txt"), table() + matrix());
    }

    private static String table() {
        return Stream.of(ChangeAction.values())
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
        stages().forEach((name, change) -> {
            text.append('\n').append(name).append('\n');
            LifeCycleTableTest.people().forEach((person, actor) -> {
                var steps = change.stepsFor(actor, Plain.NOW).stream()
                        .map(ChangeTableTest::words)
                        .collect(joining(" "));
                if (!steps.isEmpty()) {
                    text.append("  ").append(person).append(": ").append(steps).append('\n');
                }
            });
        });
        return text.toString();
    }

    private static String words(ChangeStep step) {
        return step.isOpen()
                ? step.action().name()
                : step.obstacles().stream()
                        .map(ChangeGuard::name)
                        .collect(joining(" ", "[" + step.action() + ": ", "]"));
    }

    private static Map<String, ChangeRequest> stages() {
        var stages = new LinkedHashMap<String, ChangeRequest>();
        stages.put("DRAFT", Stages.active().draftChange(Changes.LONGER, Plain.EDITOR, Plain.NOW));
        stages.put("SUBMITTED", Changes.submitted(Changes.LONGER));
        stages.put("IN_REVIEW", Changes.inReview(Changes.LONGER));
        stages.put("PROPOSED", Changes.proposed(Changes.LONGER));
        stages.put("DECIDED", Changes.decided(Changes.LONGER));
        stages.put("DISPATCHED", Changes.dispatched(Changes.LONGER));
        stages.put("WITHDRAWN", withdrawn());
        return stages;
    }

    private static ChangeRequest withdrawn() {
        var change = Changes.submitted(Changes.LONGER);
        change.withdraw(Plain.SIGNATORY, Plain.NOW);
        return change;
    }
}
