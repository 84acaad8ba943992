package se.exportcheck.planning;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import se.exportcheck.cases.clocks.LastDay;
import se.exportcheck.web.LastDayMessages;
import se.exportcheck.web.Words;

/** Last days as a calendar program reads them (RFC 5545): the number of the case and what the day is for, nothing else. */
@SuppressWarnings("JavaUtilDate") // what the library takes
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    static String of(List<LastDay> days, Locale language, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Exportcheck//Exportcheck//SV");
        calendar.setMethod(Method.publish());
        calendar.setName(Words.in(language, PlanningMessages.class).calendarName());
        days.forEach(day -> calendar.addEvent(event(day, language, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(LastDay day, Locale language, Instant now) {
        var event = new VEvent();
        event.setUid(day.number() + "-" + day.id() + "@exportcheck");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(
                day.number() + ": " + Words.in(language, LastDayMessages.class).kind(day.kind()));
        event.setDateStart(date(day.dueOn()), false);
        event.setDateEnd(date(day.dueOn().plusDays(1)), false);
        return event;
    }

    /** A day without a time. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
