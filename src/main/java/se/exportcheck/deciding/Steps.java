package se.exportcheck.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Step;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** Opens the page of a step, and takes the step once: whoever sends the same form again is shown where it led. */
@ApplicationScoped
class Steps {

    /** A case, whoever looks at it and the moment. */
    record Seen(GrantCase grantCase, Actor actor, Instant now) {

        Step step(CaseAction action) {
            return grantCase.step(action, actor, now);
        }

        Step step(CaseAction action, AidStanding aid) {
            return grantCase.step(action, actor, now, aid);
        }

        /** The step's page is for those only who may take it. */
        void open(CaseAction action) {
            open(action, step(action));
        }

        void open(CaseAction action, AidStanding aid) {
            open(action, step(action, aid));
        }

        private static void open(CaseAction action, Step step) {
            if (!step.isOpen()) {
                throw new StepRefused(action, step.obstacles());
            }
        }
    }

    /** What a step does. */
    interface Act {
        void by(GrantCase grantCase, Actor actor, Instant now);
    }

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    Steps(Cases cases, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Seen seen(CaseNumber number) {
        var actor = currentActor.get();
        return new Seen(cases.visible(number, actor).orElseThrow(NotFoundException::new), actor, clock.instant());
    }

    /** The case with nobody else changing it until the form is answered. */
    Seen held(CaseNumber number) {
        var actor = currentActor.get();
        return new Seen(cases.held(number, actor).orElseThrow(NotFoundException::new), actor, clock.instant());
    }

    Response once(CaseNumber number, CaseAction action, Act act, Function<GrantCase, String> to) {
        var seen = held(number);
        if (!seen.grantCase().hasJustTaken(action, seen.actor())) {
            act.by(seen.grantCase(), seen.actor(), seen.now());
        }
        return Responses.seeOther(to.apply(seen.grantCase()), new Flash("deciding", flash(action)));
    }

    private static String flash(CaseAction action) {
        return switch (action) {
            case DECIDE -> "flashDecided";
            case RECORD_DECISION -> "flashRecorded";
            case SEND_BACK -> "flashSentBack";
            case DISPATCH -> "flashDispatched";
            case ACCEPT -> "flashAccepted";
            case DECLINE -> "flashDeclined";
            case LAPSE -> "flashLapsed";
            default -> throw new IllegalArgumentException("Not a step of this journey: " + action);
        };
    }
}
