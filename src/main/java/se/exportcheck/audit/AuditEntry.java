package se.exportcheck.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.exportcheck.numbers.Checksum;

/**
 * One event of the log. Empty text where the event has no case, no actor or no known role.
 *
 * @param ordinal counted from 1 within the region, without a gap
 * @param at when it happened, UTC with six decimals: {@code 2026-03-02T08:00:00.000000Z}
 * @param kind the table that holds the record
 * @param record the record's id there
 * @param caseNumber diarienummer
 * @param actor the actor's subject at the sign-in provider
 * @param role the roles that the actor was signed in with, with spaces between
 * @param content the record as JSON, frozen pages and files by their checksum
 * @param digest SHA-256 of the content
 * @param previous the seal of the event before
 * @param hash the seal of this event
 */
public record AuditEntry(
        String region,
        long ordinal,
        String at,
        String kind,
        long record,
        String caseNumber,
        String actor,
        String actorName,
        String role,
        String content,
        String digest,
        String previous,
        String hash) {

    /** What stands in place of what a record said when its words were disposed of: this and nothing else. */
    static final String DISPOSED_CONTENT = "{\"disposed\": true}";

    private static final String DISPOSED_RECORD = "disposed_record";
    private static final ObjectMapper JSON = new ObjectMapper();

    public AuditEntry {
        Objects.requireNonNull(region);
        Objects.requireNonNull(at);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(caseNumber);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(actorName);
        Objects.requireNonNull(role);
        Objects.requireNonNull(content);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(hash);
    }

    /** Reads a line of an exported log; empty when it is not word for word as the log writes it. */
    public static Optional<AuditEntry> parse(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, AuditEntry.class))
                    .filter(entry -> entry.toJson().equals(line));
        } catch (JsonProcessingException illegible) {
            return Optional.empty();
        }
    }

    /** One line. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Root root() {
        return new Root(ordinal, hash);
    }

    public Instant instant() {
        return Instant.parse(at);
    }

    /** What the record says, column by column in their order; without those that say nothing. */
    public Map<String, String> said() {
        try {
            var said = new TreeMap<String, String>();
            JSON.readTree(content).properties().stream()
                    .filter(column -> !column.getValue().isNull())
                    .forEach(column -> said.put(column.getKey(), text(column.getValue())));
            return said;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + ordinal + " of the log cannot be read", e);
        }
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** Its words were disposed of; when, by whom and of what kind it was is sealed still. */
    public boolean wasDisposedOf() {
        return content.equals(DISPOSED_CONTENT);
    }

    /** What it says is what was sealed, or was disposed of: then a later event has to vouch for that. */
    boolean isIntact() {
        return hash.equals(Seal.of(this)) && (wasDisposedOf() || digest.equals(Checksum.of(content)));
    }

    /** The record that it tells of, in its case. */
    String subject() {
        return subject(kind, String.valueOf(record));
    }

    /** The record whose words this event says were disposed of, and what remains; empty when it says nothing of the kind. */
    Optional<String> disposedSubject() {
        if (!kind.equals(DISPOSED_RECORD) || wasDisposedOf()) {
            return Optional.empty();
        }
        try {
            var said = JSON.readTree(content);
            return said.path("remains").isTextual()
                    ? Optional.of(subject(
                            said.path("kind").asText(), said.path("record").asText()))
                    : Optional.empty();
        } catch (JsonProcessingException illegible) {
            return Optional.empty();
        }
    }

    private String subject(String of, String number) {
        return caseNumber + " " + of + " " + number;
    }
}
