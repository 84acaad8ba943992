package se.exportcheck.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditSlice.Window;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;

/**
 * The address of a page of the log understood: what was written as it should counts, the rest is named and left out.
 *
 * @param misunderstood names of what could not be understood
 */
record ReadQuery(AuditFilter filter, Window window, List<String> misunderstood) {

    private static final int PAGE = 25;
    private static final int LONGEST_NAME = 200;

    /** @param kinds the kinds of events that there are */
    static ReadQuery of(AuditQuery query, List<String> kinds) {
        var reader = new Reader(query);
        var first = reader.read("from", ReadQuery::day);
        var last = reader.read("to", text -> day(text).filter(day -> first == null || !day.isBefore(first)));
        var filter = new AuditFilter(
                reader.read("case", ReadQuery::number),
                reader.read("person", name -> Optional.of(name).filter(some -> some.length() <= LONGEST_NAME)),
                reader.read("kind", kind -> Optional.of(kind).filter(kinds::contains)),
                first == null ? null : startOf(first),
                last == null ? null : startOf(last.plusDays(1)));
        return new ReadQuery(filter, reader.window(), reader.misunderstood);
    }

    /** A page of one case, which nothing narrows. */
    static ReadQuery ofCase(CaseNumber number, AuditQuery query) {
        var reader = new Reader(query);
        return new ReadQuery(AuditFilter.ofCase(number.value()), reader.window(), reader.misunderstood);
    }

    private static Optional<String> number(String text) {
        try {
            return Optional.of(
                    CaseNumber.fromString(text.toUpperCase(Locale.ROOT)).value());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A day of this era with four digits, so that the day after it is one too. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 9999);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Stockholm.ZONE).toInstant();
    }

    /** Reads one value after the other and remembers which could not be read. */
    private static final class Reader {

        private final AuditQuery query;
        private final List<String> misunderstood = new ArrayList<>();

        Reader(AuditQuery query) {
            this.query = query;
        }

        <T> @Nullable T read(String name, Function<String, Optional<T>> parser) {
            var text = query.get(name);
            if (text.isEmpty()) {
                return null;
            }
            var value = parser.apply(text);
            if (value.isEmpty()) {
                misunderstood.add(name);
            }
            return value.orElse(null);
        }

        Window window() {
            var below = read(AuditQuery.BELOW, Reader::ordinal);
            var above = read(AuditQuery.ABOVE, Reader::ordinal);
            return new Window(below, below == null ? above : null, PAGE);
        }

        private static Optional<Long> ordinal(String text) {
            return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
        }
    }
}
