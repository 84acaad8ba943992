package se.exportcheck.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Set;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Who may read the region's reports: its managers and auditors. */
@RequestScoped
class Readers {

    private static final Set<Role> ROLES = Set.of(Role.MANAGER, Role.AUDITOR);

    private final CurrentActor actor;

    Readers(CurrentActor actor) {
        this.actor = actor;
    }

    void demand() {
        if (!actor.get().isAnyOf(ROLES)) {
            throw new ForbiddenException();
        }
    }
}
