package se.exportcheck.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The day that a reminder is planned for: so many days before a last day. */
final class PlannedDay {

    private PlannedDay() {}

    /**
     * The latest of the planned days that has come, so that one that passed while the program was down is made good;
     * empty before the first of them, and after the last day itself.
     */
    static Optional<LocalDate> of(List<Integer> daysBefore, LocalDate last, LocalDate today) {
        return today.isAfter(last)
                ? Optional.empty()
                : daysBefore.stream()
                        .map(last::minusDays)
                        .filter(day -> !day.isAfter(today))
                        .max(Comparator.naturalOrder());
    }
}
