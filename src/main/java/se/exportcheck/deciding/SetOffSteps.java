package se.exportcheck.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffStep;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Opens the page of a step that decides or sends a set-off, for those only who may take it. */
@ApplicationScoped
class SetOffSteps {

    /** A set-off, whoever looks at it and the moment. */
    record Seen(SetOff setOff, Actor actor, Instant now) {

        SetOffStep step(SetOffAction action) {
            return setOff.step(action, actor, now);
        }

        void open(SetOffAction action) {
            var step = step(action);
            if (!step.isOpen()) {
                throw new StepRefused(action, step.obstacles());
            }
        }

        boolean hasJustTaken(SetOffAction action) {
            return setOff.hasJustTaken(action, actor);
        }

        /** Nothing is decided that was not seen. */
        void demandSeen(long version) {
            if (setOff.version() != version) {
                throw new ClientErrorException(Status.CONFLICT);
            }
        }

        Response done(String flash) {
            return Responses.seeOther(Links.setOff(setOff), new Flash("deciding", flash));
        }
    }

    private final Cases cases;
    private final Claims claims;
    private final CurrentActor currentActor;
    private final Clock clock;

    SetOffSteps(Cases cases, Claims claims, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.claims = claims;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Seen seen(CaseNumber number, int ordinal) {
        return seen(cases.visible(number, currentActor.get()), ordinal);
    }

    /** The set-off with nobody else changing its case until the form is answered, nor the payment that it is taken from. */
    Seen held(CaseNumber number, int ordinal) {
        var seen = seen(cases.held(number, currentActor.get()), ordinal);
        var claim = seen.setOff().claim();
        claims.toChange(claim.grantCase(), claim.ordinal());
        return seen;
    }

    private Seen seen(Optional<GrantCase> found, int ordinal) {
        return found.stream()
                .flatMap(grantCase -> grantCase.setOffs().stream())
                .filter(setOff -> setOff.ordinal() == ordinal)
                .findFirst()
                .map(setOff -> new Seen(setOff, currentActor.get(), clock.instant()))
                .orElseThrow(NotFoundException::new);
    }
}
