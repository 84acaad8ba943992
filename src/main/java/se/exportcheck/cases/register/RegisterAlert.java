package se.exportcheck.cases.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That an entry for the register waits (domain brief 6.6): ten and fifteen working days after the grant, and when its
 * last day has passed.
 *
 * @param day the day that the alert is of
 */
public record RegisterAlert(RegisterEntry entry, LocalDate day) {

    /** The last alert that has come by today. Earlier ones say nothing more. */
    static Optional<RegisterAlert> of(RegisterEntry entry, LocalDate today) {
        return Stream.of(
                        entry.workingDay(10),
                        entry.workingDay(15),
                        entry.dueOn().plusDays(1))
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(day -> new RegisterAlert(entry, day));
    }

    /** The last day has passed. */
    public boolean isOverdue() {
        return day.isAfter(entry.dueOn());
    }
}
