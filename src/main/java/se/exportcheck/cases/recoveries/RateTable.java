package se.exportcheck.cases.recoveries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A rate from each day on until the next. */
public record RateTable(NavigableMap<LocalDate, BigDecimal> from) {

    /** Where no rate is known: all that can be counted is what has run no interest. */
    public static final RateTable UNKNOWN = new RateTable(new TreeMap<>());

    public RateTable {
        from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
    }

    /** The rate of a day, per cent a year; empty before the first. */
    public Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(from.floorEntry(day)).map(entry -> entry.getValue());
    }

    /** The day until which the rate of this day holds, at most until another. */
    LocalDate until(LocalDate day, LocalDate most) {
        var next = from.higherKey(day);
        return next == null || next.isAfter(most) ? most : next;
    }
}
