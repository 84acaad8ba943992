package se.exportcheck.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.people.Actor;

/** Who may take which step when, against what was approved; and the drawing of it. */
class LifeCycleTableTest {

    private static final Instant LATER = Plain.NOW.plus(Duration.ofDays(60));
    private static final Instant AFTER_PROJECT = Plain.NOW.plus(Duration.ofDays(366));
    private static final Map<String, Actor> PEOPLE = people();

    @Test
    void everyStatusGivesEveryRoleTheStepsThatWereApproved() throws IOException {
        assertApproved(Path.of("src/test/resources/approved/life-cycle.txt"), matrix());
    }

    @Test
    void theDrawingIsOfTheTableAsItStands() throws IOException {
        assertApproved(Path.of("src/main/docs/life-cycle.md"), Drawing.of());
    }

    /** What is not as approved is written beside it, to be read and, if it is right, put in its place. */
    static void assertApproved(Path approved, String actual) throws IOException {
        var fresh = approved.resolveSibling("new-" + approved.getFileName());
        if (Files.exists(approved) && Files.readString(approved).equals(actual)) {
            Files.deleteIfExists(fresh);
        } else {
            Files.createDirectories(approved.getParent());
            Files.writeString(fresh, actual);
        }
        assertThat(fresh).as("what differs from %s", approved).doesNotExist();
    }

    private static String matrix() {
        var text = new StringBuilder("""
                Status, person: the steps that are open, and in brackets those that are held up and by what.
                Whoever is not named under a status can take no step in it.
                """);
        stages().forEach((name, grantCase) -> {
            text.append('\n').append(name).append('\n');
            var now = name.contains("project overdue") ? AFTER_PROJECT : name.contains("overdue") ? LATER : Plain.NOW;
            PEOPLE.forEach((person, actor) -> {
                var steps = grantCase.stepsFor(actor, now).stream()
                        .map(LifeCycleTableTest::words)
                        .collect(joining(" "));
                if (!steps.isEmpty()) {
                    text.append("  ").append(person).append(": ").append(steps).append('\n');
                }
            });
        });
        return text.toString();
    }

    private static String words(Step step) {
        return step.isOpen()
                ? step.action().name()
                : step.obstacles().stream().map(Guard::name).collect(joining(" ", "[" + step.action() + ": ", "]"));
    }

    private static Map<String, GrantCase> stages() {
        var stages = new LinkedHashMap<String, GrantCase>();
        stages.put("DRAFT", Plain.draft());
        stages.put("DRAFT, on paper", Plain.draft(Origin.PAPER, se.exportcheck.schemes.AppealRegime.SFS2022_1468_37));
        stages.put("AWAITING_SIGNATURE", Stages.awaitingSignature());
        stages.put("RECEIVED", Stages.received());
        stages.put("ASSIGNED", Stages.assigned());
        stages.put("IN_REVIEW, checklist not answered", Stages.inReview());
        stages.put("IN_REVIEW", Stages.checked());
        stages.put("IN_REVIEW, moved to another officer", Stages.moved(Stages.checked()));
        stages.put("AWAITING_COMPLETION", Stages.asked(Inquiry.Kind.COMPLETION));
        stages.put("AWAITING_OPINION, moved to another officer", Stages.moved(Stages.asked(Inquiry.Kind.OPINION)));
        stages.put("AWAITING_COMPLETION, overdue", Stages.asked(Inquiry.Kind.COMPLETION));
        stages.put("IN_REVIEW, completion not answered", Stages.unanswered());
        stages.put("AWAITING_COMPLETION, enjoined", Stages.asked(Inquiry.Kind.INJUNCTION));
        stages.put("AWAITING_OPINION", Stages.asked(Inquiry.Kind.OPINION));
        stages.put("AWAITING_OPINION, lapsed", Stages.opinionLapsed());
        stages.put("HEARING", Stages.asked(Inquiry.Kind.HEARING));
        stages.put("PROPOSED", Stages.proposed());
        stages.put("PROPOSED, withdrawn", Stages.withdrawn());
        stages.put("PROPOSED, no appeal text", Stages.proposedWithoutAppealText());
        stages.put("PROPOSED, moved to another officer", Stages.moved(Stages.proposed()));
        stages.put("PROPOSED, by somebody in conflict of interest", Stages.presentedInConflict());
        stages.put("DECIDED", Stages.decided());
        stages.put("DISPATCHED, not granted and not announced", Stages.refusedOnOwnMoney());
        stages.put("AWAITING_ACCEPTANCE", Stages.awaitingAcceptance());
        stages.put("AWAITING_ACCEPTANCE, overdue", Stages.awaitingAcceptance());
        stages.put("ACTIVE", Stages.active());
        stages.put("ACTIVE, final report written", Stages.reported());
        stages.put("ACTIVE, change asked for", Changes.submitted(Changes.LONGER).grantCase());
        stages.put("ACTIVE, project overdue", Stages.active());
        stages.put("FINAL_REVIEW, claim not settled", Stages.finallyClaimed());
        stages.put("FINAL_REVIEW", Stages.paid());
        stages.put("FINAL_REVIEW, change asked for", Changes.inFinalReview());
        stages.put("FOLLOW_UP", Stages.followUp());
        stages.put("FOLLOW_UP, everything followed up", Stages.followedUp());
        stages.put("CLOSED", Stages.closed());
        stages.put("DISPATCHED, appealed", Appeals.sentIn().grantCase());
        stages.put(
                "DISPATCHED, sent back by a court",
                Appeals.judged(Judgment.Result.REMITTED).grantCase());
        stages.put("ACTIVE until a court sent it back", Appeals.sentBack(Stages.active()));
        stages.put(
                "IN_REVIEW, a grant is reconsidered",
                ReconsiderationTest.reconsidered(Stages.active(), ChangeGround.MISLED));
        return stages;
    }

    static Map<String, Actor> people() {
        var people = new LinkedHashMap<String, Actor>();
        people.put("editor of the company", Plain.EDITOR);
        people.put("signatory of the company", Plain.SIGNATORY);
        people.put("signatory of another company", Plain.STRANGER);
        people.put("registrar", Plain.REGISTRAR);
        people.put("officer of the case", Plain.OFFICER);
        people.put("another officer", Plain.OTHER_OFFICER);
        people.put("officer of the case who also decides", Plain.OFFICER_WHO_DECIDES);
        people.put("decision maker", Plain.DECIDER);
        people.put("decision maker without delegation", Plain.UNDELEGATED);
        people.put("payments officer", Plain.PAYER);
        people.put("manager", Plain.MANAGER);
        people.put("partner's adviser", Plain.ADVISER);
        people.put("auditor", Plain.AUDITOR);
        people.put("administrator", Plain.ADMINISTRATOR);
        people.put("system", Plain.SYSTEM);
        return people;
    }
}
