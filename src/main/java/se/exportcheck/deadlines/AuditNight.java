package se.exportcheck.deadlines;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.people.Regions;

/**
 * Checks each region's log every night and writes its root in the program's own log, so that a copy of it leaves the
 * database. Nothing personal is in it.
 */
@ApplicationScoped
public class AuditNight {

    private final Regions regions;
    private final AuditChecks checks;
    private final Clock clock;

    AuditNight(Regions regions, AuditChecks checks, Clock clock) {
        this.regions = regions;
        this.checks = checks;
        this.clock = clock;
    }

    public void checkAll() {
        regions.inEach(system -> check(system.region()));
    }

    private void check(String region) {
        try {
            var check = checks.check(clock.instant());
            check.flaw()
                    .ifPresentOrElse(
                            flaw -> Log.errorf("The audit log of %s is not whole: %s", region, flaw),
                            () -> Log.infof("Audit root of %s: %s", region, check.root()));
        } catch (RuntimeException failed) {
            Log.errorf(failed, "The audit log of %s could not be checked", region);
        }
    }
}
