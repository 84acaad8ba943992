package se.exportcheck.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.clocks.LastDay;

/**
 * The last days of one week, or all that have passed.
 *
 * @param monday null for those that have passed
 */
record Week(@Nullable LocalDate monday, List<LastDay> days) {

    /** In order, what has passed first. */
    static List<Week> of(List<LastDay> days, LocalDate today) {
        Map<LocalDate, List<LastDay>> weeks = new LinkedHashMap<>();
        for (var day : days) {
            var key = day.dueOn().isBefore(today)
                    ? LocalDate.MIN
                    : day.dueOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(key, week -> new ArrayList<>()).add(day);
        }
        return weeks.entrySet().stream()
                .map(week -> new Week(week.getKey().equals(LocalDate.MIN) ? null : week.getKey(), week.getValue()))
                .toList();
    }

    public boolean isPast() {
        return monday == null;
    }

    /** The week's number (ISO 8601). */
    public int number() {
        return monday == null ? 0 : monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public @Nullable LocalDate sunday() {
        return monday == null ? null : monday.plusDays(6);
    }
}
