package se.exportcheck.deadlines;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.exportcheck.people.Regions;
import se.exportcheck.people.representing.Invitations;

/** Ends the invitations that nobody has answered in time, so that no address of a stranger is kept (GDPR, article 5.1 e). */
@ApplicationScoped
public class ExpiredInvitations {

    private final Regions regions;
    private final Invitations invitations;
    private final Clock clock;

    ExpiredInvitations(Regions regions, Invitations invitations, Clock clock) {
        this.regions = regions;
        this.invitations = invitations;
        this.clock = clock;
    }

    public void endAll() {
        regions.inEach(system -> end(system.region()));
    }

    private void end(String region) {
        try {
            QuarkusTransaction.requiringNew().run(() -> invitations.endExpired(clock.instant()));
        } catch (RuntimeException failed) {
            Log.errorf(failed, "The invitations of %s that have run out could not be ended", region);
        }
    }
}
