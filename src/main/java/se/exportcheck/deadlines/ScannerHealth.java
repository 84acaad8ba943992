package se.exportcheck.deadlines;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import se.exportcheck.documents.Scanner;
import se.exportcheck.documents.Scans;
import se.exportcheck.people.Regions;

/** Whether files are checked in time; that they wait takes nobody's page away, so it is no question of readiness. */
@Wellness
@ApplicationScoped
class ScannerHealth implements HealthCheck {

    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final Regions regions;
    private final Scans scans;
    private final Scanner scanner;
    private final Clock clock;

    ScannerHealth(Regions regions, Scans scans, Scanner scanner, Clock clock) {
        this.regions = regions;
        this.scans = scans;
        this.scanner = scanner;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var waiting = new AtomicLong();
        var seconds = new AtomicLong();
        regions.inEach(system -> {
            var queue = scans.queue();
            waiting.addAndGet(queue.waiting());
            var since = queue.since();
            if (since != null) {
                seconds.accumulateAndGet(
                        Duration.between(since, clock.instant()).toSeconds(), Math::max);
            }
        });
        var answers = scanner.isThere() && scanner.answers();
        return HealthCheckResponse.named("files are checked")
                .status(!scanner.isThere() || (answers && seconds.get() < TOO_LONG.toSeconds()))
                .withData("scanner", scanner.isThere())
                .withData("answers", answers)
                .withData("waiting", waiting.get())
                .withData("oldest in seconds", seconds.get())
                .build();
    }
}
