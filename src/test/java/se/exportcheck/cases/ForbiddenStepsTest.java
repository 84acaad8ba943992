package se.exportcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.exportcheck.cases.Plain.NOW;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.AppealRegime;

/** What the domain brief forbids by name (6.2), step by step. */
class ForbiddenStepsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/forbidden-steps.csv", numLinesToSkip = 1)
    void theStepIsRefusedForExactlyTheseReasons(
            String id, String stage, String person, CaseAction step, String obstacles) {
        var grantCase = stage(stage);
        var before = grantCase.events().size();
        var refusal = catchThrowableOfType(StepRefused.class, () -> take(step, grantCase, person(person)));
        assertThat(refusal).as(id).isNotNull();
        assertThat(Set.<Object>copyOf(refusal.obstacles())).isEqualTo(guards(obstacles));
        assertThat(grantCase.events()).as("trace").hasSize(before);
    }

    private static Set<Object> guards(String written) {
        return Stream.of(written.split("\\|"))
                .map(Guard::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Guard.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    private static GrantCase stage(String name) {
        return switch (name) {
            case "draft" -> Plain.draft();
            case "received" -> Stages.received();
            case "inReview" -> Stages.inReview();
            case "proposed" -> Stages.proposed();
            case "proposedWithoutAppealText" -> Stages.proposedWithoutAppealText();
            case "withdrawn" -> Stages.withdrawn();
            case "decided" -> Stages.decided();
            case "decidedWithoutAppealText" -> decidedWithoutAppealText();
            case "awaitingAcceptance" -> Stages.awaitingAcceptance();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static GrantCase decidedWithoutAppealText() {
        var decided = Stages.decided();
        Plain.put(decided.schemeVersion(), "appealRegime", AppealRegime.LAGLIGHETSPROVNING);
        return decided;
    }

    private static Actor person(String name) {
        return switch (name) {
            case "editor" -> Plain.EDITOR;
            case "officer" -> Plain.OFFICER;
            case "otherOfficer" -> Plain.OTHER_OFFICER;
            case "officerWhoDecides" -> Plain.OFFICER_WHO_DECIDES;
            case "decider" -> Plain.DECIDER;
            case "undelegated" -> Plain.UNDELEGATED;
            case "formerDelegate" -> formerDelegate();
            case "registrar" -> Plain.REGISTRAR;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Actor formerDelegate() {
        var mandate = Plain.mandate("decider", 100_000);
        Plain.put(mandate, "toOn", Plain.TODAY.minusDays(1));
        return Plain.staff("decider", Role.DECISION_MAKER).with(List.of(mandate));
    }

    private static void take(CaseAction step, GrantCase grantCase, Actor actor) {
        switch (step) {
            case PROPOSE -> grantCase.propose(Plain.GRANT, actor, NOW, Plain.AID);
            case DECIDE -> grantCase.decide(actor, NOW, Plain.AID);
            case SEND_BACK -> grantCase.sendBack(actor, NOW, "Ångrar mig");
            case DISPATCH -> grantCase.dispatch(actor, NOW);
            case CLAIM -> grantCase.beginClaim(false, actor, NOW);
            case CLAIM_FINALLY -> grantCase.beginClaim(true, actor, NOW);
            default -> throw new IllegalArgumentException(step.name());
        }
    }
}
