package se.exportcheck.reviewing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value, or all above, below or between: {@code 2026-01}, {@code >50000}, {@code <=2026}, {@code 10000..20000}. */
record QueryRange(@Nullable String from, @Nullable String to) {

    private static final Pattern COMPARED = Pattern.compile("(?<sign>[<>]=?)?(?<value>[^<>.]+)");
    private static final Pattern BETWEEN = Pattern.compile("(?<first>[^<>.]+)\\.\\.(?<last>[^<>.]+)");
    private static final Pattern KRONOR = Pattern.compile("([0-9]{1,9})(kr|SEK)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2999;

    /** The first and the last of what one value stands for, and their neighbours. */
    private record Span<T>(T before, T first, T last, T after) {}

    static Optional<QueryRange> ofKronor(String written) {
        return of(written.replaceAll("[\\s\u00a0]", ""), QueryRange::kronor);
    }

    /** Whole years and months as well as days. */
    static Optional<QueryRange> ofDays(String written) {
        return of(written.replaceAll("\\s", ""), QueryRange::days);
    }

    Map<String, String> filters(String nameOfFrom, String nameOfTo) {
        var filters = new HashMap<String, String>();
        if (from != null) {
            filters.put(nameOfFrom, from);
        }
        if (to != null) {
            filters.put(nameOfTo, to);
        }
        return filters;
    }

    private static <T extends Comparable<? super T>> Optional<QueryRange> of(
            String written, Function<String, Optional<Span<T>>> reader) {
        var between = BETWEEN.matcher(written);
        if (between.matches()) {
            var first = reader.apply(between.group("first"));
            return reader.apply(between.group("last"))
                    .filter(last -> first.isPresent() && first.get().first().compareTo(last.last()) <= 0)
                    .map(last -> new QueryRange(
                            first.orElseThrow().first().toString(), last.last().toString()));
        }
        var compared = COMPARED.matcher(written);
        return compared.matches()
                ? reader.apply(compared.group("value")).map(span -> compared(compared.group("sign"), span))
                : Optional.empty();
    }

    private static QueryRange compared(@Nullable String sign, Span<?> span) {
        return switch (sign) {
            case ">" -> new QueryRange(span.after().toString(), null);
            case ">=" -> new QueryRange(span.first().toString(), null);
            case "<" -> new QueryRange(null, span.before().toString());
            case "<=" -> new QueryRange(null, span.last().toString());
            case null, default ->
                new QueryRange(span.first().toString(), span.last().toString());
        };
    }

    private static Optional<Span<Long>> kronor(String written) {
        var digits = KRONOR.matcher(written);
        if (!digits.matches()) {
            return Optional.empty();
        }
        var amount = Long.parseLong(digits.group(1));
        return Optional.of(new Span<>(Math.max(amount - 1, 0), amount, amount, amount + 1));
    }

    private static Optional<Span<LocalDate>> days(String written) {
        var parts = DAYS.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(Year.parse(parts.group(1)), parts.group(2), parts.group(3)))
                    .filter(span ->
                            span.first().getYear() >= FIRST_YEAR && span.last().getYear() <= LAST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Span<LocalDate> days(Year year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return span(year.atDay(1), year.atDay(year.length()));
        }
        var whole = year.atMonth(Integer.parseInt(month));
        if (day == null) {
            return span(whole.atDay(1), whole.atEndOfMonth());
        }
        var one = LocalDate.of(whole.getYear(), whole.getMonth(), Integer.parseInt(day));
        return span(one, one);
    }

    private static Span<LocalDate> span(LocalDate first, LocalDate last) {
        return new Span<>(first.minusDays(1), first, last, last.plusDays(1));
    }
}
