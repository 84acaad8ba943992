package se.exportcheck.cases.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Just after which row the next page of the archivist's queue begins. */
public record RetentionPlace(LocalDate keepUntil, long caseId) {

    /** Before the first row. */
    public static final RetentionPlace START = new RetentionPlace(LocalDate.EPOCH, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /** Empty when an address was made up. */
    public static Optional<RetentionPlace> parse(String text) {
        var parts = FORM.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new RetentionPlace(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return keepUntil + "_" + caseId;
    }
}
