package se.exportcheck.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryStep;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** Opens the page of a step with a recovery, and takes the step once: the same form again is shown where it led. */
@ApplicationScoped
class RecoverySteps {

    /** A recovery, whoever looks at it and the moment. */
    record Seen(Recovery recovery, Actor actor, Instant now) {

        RecoveryStep step(RecoveryAction action) {
            return recovery.step(action, actor, now);
        }

        /** The step's page is for those only who may take it. */
        void open(RecoveryAction action) {
            var step = step(action);
            if (!step.isOpen()) {
                throw new StepRefused(action, step.obstacles());
            }
        }
    }

    /** What a step does. */
    interface Act {
        void by(Recovery recovery, Actor actor, Instant now);
    }

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecoverySteps(Cases cases, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Seen seen(CaseNumber number, int ordinal) {
        return seen(cases.visible(number, currentActor.get()), ordinal);
    }

    /** The recovery with nobody else changing its case until the form is answered. */
    Seen held(CaseNumber number, int ordinal) {
        return seen(cases.held(number, currentActor.get()), ordinal);
    }

    Response once(CaseNumber number, int ordinal, RecoveryAction action, Act act, Function<Recovery, String> to) {
        var seen = held(number, ordinal);
        if (!seen.recovery().hasJustTaken(action, seen.actor())) {
            act.by(seen.recovery(), seen.actor(), seen.now());
        }
        return Responses.seeOther(to.apply(seen.recovery()), new Flash("deciding", flash(action)));
    }

    private Seen seen(Optional<GrantCase> found, int ordinal) {
        return found.stream()
                .flatMap(grantCase -> grantCase.recoveries().stream())
                .filter(recovery -> recovery.ordinal() == ordinal)
                .findFirst()
                .map(recovery -> new Seen(recovery, currentActor.get(), clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    private static String flash(RecoveryAction action) {
        return switch (action) {
            case DECIDE -> "flashDecided";
            case RECORD_DECISION -> "flashRecorded";
            case SEND_BACK -> "flashSentBack";
            case DISPATCH -> "flashDispatched";
            default -> throw new IllegalArgumentException("Not a step of this journey: " + action);
        };
    }
}
