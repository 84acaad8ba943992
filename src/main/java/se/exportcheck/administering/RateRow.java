package se.exportcheck.administering;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.deminimis.ExchangeRates.Retrieved;
import se.exportcheck.deminimis.RateSource;

/**
 * A line of a file of euro rates. Lines of other currencies than the krona are passed over in InforEuro's own files.
 *
 * @param month the month that a file is of which does not say so itself; null when that is not known
 */
record RateRow(
        RateLayout layout, RowValues values, @Nullable YearMonth month) {

    /** A rate outside these is upside down, or of another currency. */
    private static final BigDecimal LEAST = new BigDecimal("5");

    private static final BigDecimal MOST = new BigDecimal("20");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");
    private static final DateTimeFormatter INFOREURO_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String KRONA = "SEK";

    /** The line is about the krona. */
    boolean isOfKrona() {
        return switch (layout) {
            case HISTORY ->
                values.value("currencyiso").filter(KRONA::equalsIgnoreCase).isPresent();
            case MONTH ->
                values.value("isoa3code").filter(KRONA::equalsIgnoreCase).isPresent();
            case PLAIN -> true;
        };
    }

    Optional<Retrieved> read() {
        var retrieved = layout == RateLayout.PLAIN ? values.date("retrieved") : Optional.<LocalDate>empty();
        var source = source();
        var kronor = kronor();
        var day = source.flatMap(this::day);
        if (layout == RateLayout.PLAIN) {
            values.value("currency")
                    .filter(currency -> !currency.equalsIgnoreCase(KRONA))
                    .ifPresent(other -> values.reject("currency", ImportFault.UNKNOWN_CURRENCY));
        }
        return values.rejections().isEmpty()
                ? Optional.of(new Retrieved(
                        new ExchangeRate(kronor.orElseThrow(), day.orElseThrow(), source.orElseThrow()),
                        retrieved.orElse(null)))
                : Optional.empty();
    }

    private Optional<RateSource> source() {
        return layout == RateLayout.PLAIN
                ? values.value("source")
                        .flatMap(text -> values.constant(
                                "source",
                                text.toUpperCase(java.util.Locale.ROOT),
                                RateSource.values(),
                                ImportFault.UNKNOWN_SOURCE))
                : Optional.of(RateSource.INFOREURO);
    }

    private Optional<BigDecimal> kronor() {
        var field = switch (layout) {
            case HISTORY -> "amount";
            case MONTH -> "value";
            case PLAIN -> "rate";
        };
        var number = values.value(field)
                .flatMap(text -> values.known(
                        field,
                        Optional.of(text.replace(',', '.'))
                                .filter(each -> NUMBER.matcher(text).matches()),
                        ImportFault.NOT_A_RATE))
                .map(BigDecimal::new);
        number.filter(each -> !isLikely(each)).ifPresent(each -> values.reject(field, ImportFault.UNLIKELY_RATE));
        return number;
    }

    static boolean isLikely(BigDecimal kronor) {
        return kronor.compareTo(LEAST) >= 0 && kronor.compareTo(MOST) <= 0;
    }

    private Optional<LocalDate> day(RateSource source) {
        var field = layout == RateLayout.HISTORY ? "datestart" : "month";
        var day = switch (layout) {
            case HISTORY -> values.value(field).flatMap(text -> known(field, inforEuroDay(text)));
            case PLAIN -> values.value(field).flatMap(text -> known(field, plainDay(text, source)));
            case MONTH ->
                known(
                        field,
                        Optional.ofNullable(month).map(YearMonth::toString).flatMap(text -> plainDay(text, source)));
        };
        day.filter(each -> isAhead(each, source, values.today()))
                .ifPresent(each -> values.reject(field, ImportFault.MONTH_AHEAD));
        return day.map(source::latest);
    }

    /** A month's rate is published at the end of the month before. */
    static boolean isAhead(LocalDate day, RateSource source, LocalDate today) {
        var last = source.isMonthly() ? YearMonth.from(today).plusMonths(1).atEndOfMonth() : today;
        return day.isAfter(last);
    }

    private Optional<LocalDate> known(String field, Optional<LocalDate> day) {
        var fault = layout == RateLayout.MONTH ? ImportFault.MONTH_NOT_SAID : ImportFault.NOT_A_MONTH;
        return values.known(field, day, fault);
    }

    private static Optional<LocalDate> inforEuroDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text, INFOREURO_DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A month of a monthly rate, else a day. */
    private static Optional<LocalDate> plainDay(String text, RateSource source) {
        try {
            return text.length() == "2026-11".length()
                    ? Optional.of(YearMonth.parse(text).atDay(1)).filter(first -> source.isMonthly())
                    : Optional.of(LocalDate.parse(text)).filter(day -> text.length() == "2026-11-23".length());
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
