package se.exportcheck.registering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Whoever sits before the queue to the register of aid, and the time. */
@RequestScoped
class RegisterDesk {

    private static final Set<Role> WORKERS = Set.of(Role.CASE_OFFICER, Role.MANAGER);

    private final CurrentActor currentActor;
    private final Cases cases;
    private final Register register;
    private final Clock clock;

    RegisterDesk(CurrentActor currentActor, Cases cases, Register register, Clock clock) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.register = register;
        this.clock = clock;
    }

    Actor actor() {
        return currentActor.get();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Stockholm.today(clock);
    }

    boolean works() {
        return actor().isAnyOf(WORKERS);
    }

    Actor demandReader() {
        return demand(Register.READERS);
    }

    Actor demandWorker() {
        return demand(WORKERS);
    }

    /** An entry to read, which is to read of its case. */
    RegisterEntry entry(Long id) {
        var reader = demandReader();
        var entry = register.findByIdOptional(id).orElseThrow(NotFoundException::new);
        if (cases.visible(Objects.requireNonNull(entry.grantCase().number()), reader)
                .isEmpty()) {
            throw new NotFoundException();
        }
        return entry;
    }

    private Actor demand(Set<Role> roles) {
        var actor = actor();
        if (!actor.isAnyOf(roles)) {
            throw new ForbiddenException();
        }
        return actor;
    }
}
