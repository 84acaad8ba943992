package se.exportcheck.applying;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Who may begin applications: people who act for companies, not the region's own. */
@RequestScoped
class Applicants {

    private final CurrentActor currentActor;

    Applicants(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    Actor demand() {
        var actor = currentActor.get();
        if (!actor.is(Role.APPLICANT)) {
            throw new ForbiddenException();
        }
        return actor;
    }
}
