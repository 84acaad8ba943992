package se.exportcheck.calendar;

import java.time.LocalDate;
import java.time.Period;

/** How time set in law is counted (lag 1930:173 om beräkning av lagstadgad tid), and when a letter has arrived (FL § 22). */
public final class StatutoryTime {

    private StatutoryTime() {}

    /** The day on which a period of weeks, months or years ends: same name or number, else the month's last (§ 1). */
    public static LocalDate end(LocalDate from, Period period) {
        return from.plus(period);
    }

    /** The last day on which an act may be done: the end of the period or, when offices are closed, the next open day (§ 2). */
    public static LocalDate lastDay(LocalDate from, Period period) {
        var day = end(from, period);
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** When a letter registered that day is presumed to have come in by post: the working day before (FL § 22, second paragraph). */
    public static LocalDate presumedArrival(LocalDate registeredOn) {
        var day = registeredOn.minusDays(1);
        while (!isOpen(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The three eves are no public holidays, but nothing falls due and no post is handed out on them. */
    private static boolean isOpen(LocalDate day) {
        return WorkingDays.isWorkingDay(day) && !WorkingDays.isEve(day);
    }
}
