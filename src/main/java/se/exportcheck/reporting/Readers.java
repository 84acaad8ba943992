package se.exportcheck.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.time.Clock;
import java.util.Set;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Who may read the region's reports: its managers and auditors. */
@RequestScoped
public class Readers {

    private static final Set<Role> ROLES = Set.of(Role.MANAGER, Role.AUDITOR);

    private final CurrentActor actor;
    private final Clock clock;

    Readers(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /** Who freezes a report. */
    public Entered demandManager() {
        if (!isManager()) {
            throw new ForbiddenException();
        }
        var actor = this.actor.get();
        return new Entered(actor.subject(), actor.name(), clock.instant());
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    public void demand() {
        demand(ROLES);
    }

    /** For a report that has other readers. */
    public void demand(Set<Role> readers) {
        if (!isAnyOf(readers)) {
            throw new ForbiddenException();
        }
    }

    public boolean isAnyOf(Set<Role> readers) {
        return actor.get().isAnyOf(readers);
    }
}
