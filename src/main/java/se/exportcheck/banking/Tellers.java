package se.exportcheck.banking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Who may be on these pages: a payments officer works, a manager and an auditor read. */
@RequestScoped
class Tellers {

    private static final Set<Role> READERS = Set.of(Role.PAYMENTS_OFFICER, Role.MANAGER, Role.AUDITOR);

    private final CurrentActor currentActor;
    private final Clock clock;

    Tellers(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void demandReader() {
        if (!currentActor.get().isAnyOf(READERS)) {
            throw new ForbiddenException();
        }
    }

    Actor demand() {
        if (!works()) {
            throw new ForbiddenException();
        }
        return currentActor.get();
    }

    boolean works() {
        return currentActor.get().is(Role.PAYMENTS_OFFICER);
    }

    Entered entered() {
        var actor = demand();
        return new Entered(actor.subject(), actor.name(), now());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Stockholm.today(clock);
    }
}
