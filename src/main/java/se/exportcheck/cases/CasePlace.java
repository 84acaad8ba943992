package se.exportcheck.cases;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;

/** A place in a sorted list of cases: just at this row. Lists are paged by it, never by counting rows. */
public record CasePlace(CaseSort sort, Object value, long id) {

    private static final char SEPARATOR = '_';

    static CasePlace of(CaseSort sort, CaseLine line) {
        return new CasePlace(sort, sort.valueOf(line), Objects.requireNonNull(line.id()));
    }

    /** Reads a place out of an address; none when it is no place in a list sorted so. */
    public static Optional<CasePlace> parse(CaseSort sort, String text) {
        var end = text.lastIndexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CasePlace(sort, sort.read(text.substring(0, end)), Long.parseLong(text.substring(end + 1))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return value.toString() + SEPARATOR + id;
    }
}
