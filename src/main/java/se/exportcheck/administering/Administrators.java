package se.exportcheck.administering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Who may be on these pages: administrators of the region, and they read no case here. */
@RequestScoped
public class Administrators {

    private final CurrentActor currentActor;

    Administrators(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    public Actor demand() {
        var actor = currentActor.get();
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new ForbiddenException();
        }
        return actor;
    }
}
