package se.exportcheck.budgeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Who may be on these pages: a manager or controller sets and changes frames, an auditor reads them. */
@RequestScoped
class Controllers {

    private final CurrentActor currentActor;
    private final Clock clock;

    Controllers(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void demandReader() {
        if (!mayChange() && !currentActor.get().is(Role.AUDITOR)) {
            throw new ForbiddenException();
        }
    }

    Entered demand() {
        if (!mayChange()) {
            throw new ForbiddenException();
        }
        var actor = currentActor.get();
        return new Entered(actor.subject(), actor.name(), now());
    }

    boolean mayChange() {
        return currentActor.get().is(Role.MANAGER);
    }

    LocalDate today() {
        return Stockholm.dateOf(now());
    }

    private Instant now() {
        return clock.instant();
    }
}
