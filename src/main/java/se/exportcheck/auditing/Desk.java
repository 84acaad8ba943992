package se.exportcheck.auditing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.CurrentActor;

/** Where somebody who may read the log takes it up. */
@RequestScoped
class Desk {

    private final Cases cases;
    private final CurrentActor actor;

    Desk(Cases cases, CurrentActor actor) {
        this.cases = cases;
        this.actor = actor;
    }

    void demandReader() {
        if (!actor.get().readsAuditLog()) {
            throw new ForbiddenException();
        }
    }

    GrantCase find(CaseNumber number) {
        var grantCase = cases.visible(number, actor.get()).orElseThrow(NotFoundException::new);
        demandReader();
        return grantCase;
    }

    String region() {
        return actor.get().region();
    }
}
