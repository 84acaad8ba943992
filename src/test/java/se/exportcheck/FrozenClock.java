package se.exportcheck;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the tests: Monday 2 March 2026 at nine in Sweden, until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FrozenClock extends Clock {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = START;

    /** For whoever has nothing injected. */
    public static FrozenClock get() {
        return Arc.container().instance(FrozenClock.class).get();
    }

    public void moveTo(Instant instant) {
        now = instant;
    }

    /** Nine in the morning of that day, in Sweden. */
    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(STOCKHOLM).toInstant();
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
