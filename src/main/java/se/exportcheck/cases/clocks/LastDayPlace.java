package se.exportcheck.cases.clocks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Just after which row the next page of last days begins. */
public record LastDayPlace(LocalDate dueOn, String id) {

    /** Before the first row. */
    public static final LastDayPlace START = new LastDayPlace(LocalDate.EPOCH, "");

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([A-Z_]{1,20}-\\d{1,18})");

    /** Empty when an address was made up. */
    public static Optional<LastDayPlace> parse(String text) {
        var parts = FORM.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new LastDayPlace(LocalDate.parse(parts.group(1)), parts.group(2)))
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
