package se.exportcheck.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DelegatedDecisions.Period;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** The days of a delegation list as they stand in its address: this year so far, unless others are asked for. */
record DelegationPeriod(String from, String to, LocalDate today) {

    static DelegationPeriod of(@Nullable String from, @Nullable String to, LocalDate today) {
        return new DelegationPeriod(typed(from, today.withDayOfYear(1)), typed(to, today), today);
    }

    /** The days asked for where they can be read and are in order; else this year's. */
    public Period days() {
        var first = day(from);
        var last = day(to);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? new Period(first.get(), last.get())
                : new Period(today.withDayOfYear(1), today);
    }

    FormErrors check(ReportingMessages words) {
        var errors = FormErrors.none();
        if (day(from).isEmpty()) {
            errors = errors.with("from", words.dayUnreadable());
        }
        if (day(to).isEmpty()) {
            return errors.with("to", words.dayUnreadable());
        }
        return day(from).filter(day(to).orElseThrow()::isBefore).isPresent()
                ? errors.with("to", words.lastBeforeFirst())
                : errors;
    }

    /** As it stands in addresses. */
    public String query() {
        return "from=%s&to=%s".formatted(days().from(), days().to());
    }

    private static String typed(@Nullable String text, LocalDate otherwise) {
        return Text.optional(text).orElseGet(otherwise::toString);
    }

    /** Four digits of the year, so that every day that is read can be kept. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.length() == "2026-03-31".length() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
