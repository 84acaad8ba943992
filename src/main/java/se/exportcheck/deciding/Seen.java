package se.exportcheck.deciding;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Proposed;
import se.exportcheck.people.Actor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/**
 * What is proposed, whoever looks at it and the moment.
 *
 * @param address the page of what is proposed, where its steps lead
 */
record Seen<P extends Proposed<A>, A extends Enum<A>>(P proposed, Actor actor, Instant now, String address) {

    GrantCase grantCase() {
        return proposed.grantCase();
    }

    LocalDate today() {
        return Stockholm.dateOf(now);
    }

    /** The step's page is for those only who may take it. */
    void open(A action) {
        proposed.demand(action, actor, now);
    }

    boolean hasJustTaken(A action) {
        return proposed.hasJustTaken(action, actor);
    }

    /** Nothing is decided, nor recorded as decided, that was not read. */
    void demandRead(long version) {
        if (proposed.version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
    }

    /** @param flash what is said of the step that is taken */
    Response done(String flash) {
        return Responses.seeOther(address, new Flash("deciding", flash));
    }
}
