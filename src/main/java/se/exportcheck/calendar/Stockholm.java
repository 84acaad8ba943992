package se.exportcheck.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a legal date is read off the clock: what happens has the date that it has in Sweden. */
public final class Stockholm {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private Stockholm() {}

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
