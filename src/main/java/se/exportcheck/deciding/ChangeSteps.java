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
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStep;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** Opens the page of a step with a change, and takes the step once: the same form again is shown where it led. */
@ApplicationScoped
class ChangeSteps {

    /** A request for a change, whoever looks at it and the moment. */
    record Seen(ChangeRequest change, Actor actor, Instant now) {

        ChangeStep step(ChangeAction action) {
            return change.step(action, actor, now);
        }

        /** The step's page is for those only who may take it. */
        void open(ChangeAction action) {
            var step = step(action);
            if (!step.isOpen()) {
                throw new StepRefused(action, step.obstacles());
            }
        }
    }

    /** What a step does. */
    interface Act {
        void by(ChangeRequest change, Actor actor, Instant now);
    }

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeSteps(Cases cases, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Seen seen(CaseNumber number, int ordinal) {
        return seen(cases.visible(number, currentActor.get()), ordinal);
    }

    /** The request with nobody else changing its case until the form is answered. */
    Seen held(CaseNumber number, int ordinal) {
        return seen(cases.held(number, currentActor.get()), ordinal);
    }

    Response once(CaseNumber number, int ordinal, ChangeAction action, Act act, Function<ChangeRequest, String> to) {
        var seen = held(number, ordinal);
        if (!seen.change().hasJustTaken(action, seen.actor())) {
            act.by(seen.change(), seen.actor(), seen.now());
        }
        return Responses.seeOther(to.apply(seen.change()), new Flash("deciding", flash(action)));
    }

    private Seen seen(Optional<GrantCase> found, int ordinal) {
        return found.stream()
                .flatMap(grantCase -> grantCase.sentChanges().stream())
                .filter(change -> change.ordinal() == ordinal)
                .findFirst()
                .map(change -> new Seen(change, currentActor.get(), clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    private static String flash(ChangeAction action) {
        return switch (action) {
            case DECIDE -> "flashDecided";
            case RECORD_DECISION -> "flashRecorded";
            case SEND_BACK -> "flashSentBack";
            case DISPATCH -> "flashDispatched";
            case SUBMIT, WITHDRAW, REVIEW, RESUME, PROPOSE ->
                throw new IllegalArgumentException("Not a step of this journey: " + action);
        };
    }
}
