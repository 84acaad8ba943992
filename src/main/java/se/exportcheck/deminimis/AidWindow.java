package se.exportcheck.deminimis;

import java.time.LocalDate;
import java.time.Period;

/**
 * The three years over which aid is added up, rolling, the first and the last day included. No rule that is known says
 * how the days are counted: this takes in one rather too many. Three years before a 29 February is a 28 February.
 */
public record AidWindow(LocalDate from, LocalDate to) {

    private static final Period LENGTH = Period.ofYears(3);

    public static AidWindow of(LocalDate grantedOn) {
        return new AidWindow(grantedOn.minus(LENGTH), grantedOn);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
