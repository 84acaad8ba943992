package se.exportcheck.reporting.sheets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Csv;
import se.exportcheck.web.Formats;

/**
 * One value of a report.
 *
 * @param value text, a number or a day; null where there is none
 * @param link what the value is made up of; null when there is nothing to show
 */
public record Cell(
        Kind kind, @Nullable Object value, @Nullable String link) {

    /** How it is written. */
    public enum Kind {
        TEXT,
        COUNT,
        KRONOR,
        DECIMAL,
        PER_CENT,
        DAY;

        private Object read(String value) {
            return switch (this) {
                case TEXT -> value;
                case COUNT -> Long.valueOf(value);
                case KRONOR -> value.contains(".") ? new BigDecimal(value) : Long.valueOf(value);
                case DECIMAL, PER_CENT -> new BigDecimal(value);
                case DAY -> LocalDate.parse(value);
            };
        }
    }

    /** As Statistics Sweden marks a number that is there and is not told. */
    private static final String NOT_TOLD = "..";

    private static final String NOTHING = "–";

    /** From JSON, which keeps numbers and days as they are written and not what they are. */
    @JsonCreator
    static Cell read(@JsonProperty("kind") Kind kind, @JsonProperty("value") @Nullable String value) {
        return new Cell(kind, value == null ? null : kind.read(value), null);
    }

    public static Cell text(@Nullable String text) {
        return new Cell(Kind.TEXT, text, null);
    }

    public static Cell text(String text, String link) {
        return new Cell(Kind.TEXT, text, link);
    }

    public static Cell day(@Nullable LocalDate day) {
        return new Cell(Kind.DAY, day, null);
    }

    public static Cell count(long number) {
        return new Cell(Kind.COUNT, number, null);
    }

    public static Cell kronor(long amount) {
        return new Cell(Kind.KRONOR, amount, null);
    }

    /** Kronor and öre. */
    public static Cell kronor(BigDecimal amount) {
        return new Cell(Kind.KRONOR, amount, null);
    }

    public static Cell decimal(@Nullable BigDecimal number) {
        return new Cell(Kind.DECIMAL, number, null);
    }

    /** 4.0 is 4,0 %. */
    public static Cell perCent(@Nullable BigDecimal perCent) {
        return new Cell(Kind.PER_CENT, perCent, null);
    }

    /** More than nothing, and fewer than a public page tells of. */
    public static Cell fewerThan(int least) {
        return text("<" + least);
    }

    /** Kept from a public page, because another number could be reckoned from it. */
    public static Cell notTold() {
        return text(NOT_TOLD);
    }

    /** The same value, leading to what it is made up of; nothing leads nowhere. */
    public Cell leadingTo(String address) {
        var nothing = value == null || Objects.equals(value, 0L);
        return nothing ? this : new Cell(kind, value, address);
    }

    /** What stands where there is no such value: nothing of what is counted is 0. */
    public Cell none() {
        return new Cell(kind, kind == Kind.COUNT || kind == Kind.KRONOR ? 0L : null, null);
    }

    /** Whether it says the same, however its number is written. */
    public boolean isTheSameAs(Cell other) {
        return value instanceof Number one && other.value instanceof Number two
                ? new BigDecimal(one.toString()).compareTo(new BigDecimal(two.toString())) == 0
                : Objects.equals(value, other.value);
    }

    Cell withoutLink() {
        return new Cell(kind, value, null);
    }

    /** As a reader sees it. */
    String shown(Locale language) {
        var locale = language.getLanguage();
        return switch (value) {
            case null -> NOTHING;
            case BigDecimal number when kind == Kind.PER_CENT -> Formats.perCent(number, locale);
            case BigDecimal amount when kind == Kind.KRONOR -> Formats.kronor(amount, locale);
            case BigDecimal number when number.scale() > 1 -> Formats.plain(number, locale);
            case BigDecimal number -> Formats.oneDecimal(number, locale);
            case Long amount when kind == Kind.KRONOR -> Formats.kronor(amount);
            case Long count -> Formats.grouped(count);
            case Object other -> other.toString();
        };
    }

    /** As it is written in a file for Swedish spreadsheets. */
    String inCsv() {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case String text -> Csv.harmless(text);
            case Object other -> other.toString();
        };
    }
}
