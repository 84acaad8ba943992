package se.exportcheck.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the log and the seal of the event there: whoever keeps it outside the database can tell later whether
 * anything up to it was changed.
 *
 * @param ordinal number of the event; 0 before the first
 * @param hash SHA-256, hexadecimal
 */
public record Root(long ordinal, String hash) {

    /** Before the first event. */
    public static final Root NONE = new Root(0, "0".repeat(64));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads {@code 1234:9f86…}. */
    public static Optional<Root> parse(String text) {
        return Optional.of(WRITTEN.matcher(text))
                .filter(form -> form.matches())
                .map(form -> new Root(Long.parseLong(form.group(1)), form.group(2)));
    }

    @Override
    public String toString() {
        return ordinal + ":" + hash;
    }
}
