package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list of cases is sorted by; the case's id tells equals apart. */
public enum CaseSort {
    /** Newest first. */
    RECEIVED("c.receivedOn", false),
    /** The last day that comes first; cases without one at the end. */
    DUE("coalesce(c.dueOn, {d '9999-12-31'})", true),
    COMPANY("c.companyName", true),
    /** The largest grant first. */
    GRANTED("cast(c.grantedSek as long)", false);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final String expression;
    private final boolean ascending;

    CaseSort(String expression, boolean ascending) {
        this.expression = expression;
        this.ascending = ascending;
    }

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CaseSort> ofCode(String code) {
        return Stream.of(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }

    public boolean isAscending() {
        return ascending;
    }

    /** The rows beyond a place, read in the list's direction or against it. */
    String beyond(boolean backwards) {
        return "(%s, c.id) %s (:placeValue, :placeId)".formatted(expression, ascending == backwards ? "<" : ">");
    }

    String order(boolean backwards) {
        var direction = ascending == backwards ? "desc" : "asc";
        return " order by %s %s, c.id %s".formatted(expression, direction, direction);
    }

    Object valueOf(CaseLine line) {
        return switch (this) {
            case RECEIVED -> Objects.requireNonNull(line.receivedOn());
            case DUE -> orNever(line.dueOn());
            case COMPANY -> line.companyName();
            case GRANTED -> line.granted().amount();
        };
    }

    /** Reads a value out of an address; throws what parsing throws. */
    Object read(String value) {
        return switch (this) {
            case RECEIVED, DUE -> LocalDate.parse(value);
            case COMPANY -> value;
            case GRANTED -> Long.parseLong(value);
        };
    }

    private static LocalDate orNever(@Nullable LocalDate day) {
        return day == null ? NEVER : day;
    }
}
