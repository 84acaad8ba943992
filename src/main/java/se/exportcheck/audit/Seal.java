package se.exportcheck.audit;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.numbers.Checksum;

/** The seal of an event: a checksum of what it says and of the seal before it. The database makes it the same way. */
final class Seal {

    private Seal() {}

    static String of(AuditEntry entry) {
        return of(
                entry.previous(),
                entry.region(),
                String.valueOf(entry.ordinal()),
                entry.at(),
                entry.kind(),
                String.valueOf(entry.record()),
                entry.caseNumber(),
                entry.actor(),
                entry.actorName(),
                entry.role(),
                entry.digest());
    }

    /** Each part after its length in bytes and a colon, so that no two lists of parts look the same. */
    private static String of(String... parts) {
        return Checksum.of(Stream.of(parts)
                .map(part -> part.getBytes(StandardCharsets.UTF_8).length + ":" + part)
                .collect(Collectors.joining()));
    }
}
