package se.exportcheck.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Working days in Sweden (vardagar): not Saturday, Sunday or a public holiday (lag 1989:253 om allmänna helgdagar). */
public final class WorkingDays {

    /** Jollyday lists these among the holidays; lag 1989:253 does not, only lag 1930:173 § 2 puts them beside them. */
    private static final Set<String> EVES = Set.of("MIDSUMMER_EVE", "CHRISTMAS_EVE", "NEW_YEARS_EVE");

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private static final Map<Year, Set<LocalDate>> PUBLIC_HOLIDAYS_BY_YEAR = new ConcurrentHashMap<>();
    private static final Map<Year, Set<LocalDate>> EVES_BY_YEAR = new ConcurrentHashMap<>();

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != SATURDAY && date.getDayOfWeek() != SUNDAY && !isPublicHoliday(date);
    }

    /** Allmän helgdag that has a name of its own; the ordinary Sundays are not listed here. */
    public static boolean isPublicHoliday(LocalDate date) {
        return PUBLIC_HOLIDAYS_BY_YEAR
                .computeIfAbsent(Year.from(date), year -> days(year, holiday -> !isEve(holiday)))
                .contains(date);
    }

    /** Midsommarafton, julafton or nyårsafton. */
    public static boolean isEve(LocalDate date) {
        return EVES_BY_YEAR
                .computeIfAbsent(Year.from(date), year -> days(year, WorkingDays::isEve))
                .contains(date);
    }

    /** The day itself, or the next on which payments between banks go: on no eve either. */
    public static LocalDate bankingDayFrom(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day) || isEve(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day that many working days later; the first day itself is not counted. */
    public static LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + workingDays);
        }
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isEve(Holiday holiday) {
        return EVES.contains(holiday.getPropertiesKey());
    }

    private static Set<LocalDate> days(Year year, Predicate<Holiday> kind) {
        return HOLIDAYS.getHolidays(year).stream()
                .filter(kind)
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet());
    }
}
