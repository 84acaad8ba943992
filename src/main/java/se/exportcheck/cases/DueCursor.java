package se.exportcheck.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** After which row the next page of a list begins that is sorted by what is due first. */
public record DueCursor(LocalDate dueOn, long id) {

    /** Before the first row. */
    public static final DueCursor START = new DueCursor(LocalDate.EPOCH, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /** Empty when an address was made up. */
    public static Optional<DueCursor> parse(String text) {
        var parts = FORM.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new DueCursor(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return dueOn + "_" + id;
    }
}
