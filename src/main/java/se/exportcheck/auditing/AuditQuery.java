package se.exportcheck.auditing;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the address of a page of the log asks for, as it was written; and the addresses of its neighbours. */
final class AuditQuery {

    static final String BELOW = "below";
    static final String ABOVE = "above";

    private static final List<String> NAMES = List.of("case", "person", "kind", "from", "to", BELOW, ABOVE);

    private final String path;
    private final Map<String, String> given;

    private AuditQuery(String path, Map<String, String> given) {
        this.path = path;
        this.given = given;
    }

    static AuditQuery of(String path, MultivaluedMap<String, String> parameters) {
        var given = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = parameters.getFirst(name);
            if (value != null && !value.isBlank()) {
                given.put(name, value.strip());
            }
        }
        return new AuditQuery(path, given);
    }

    /** The value as it was written; empty when there is none. */
    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    /** Whether anything is asked for but a page of the whole. */
    public boolean isNarrowed() {
        return given.keySet().stream().anyMatch(name -> !name.equals(BELOW) && !name.equals(ABOVE));
    }

    /** The same list from another place. */
    String at(String name, long ordinal) {
        var moved = new LinkedHashMap<>(given);
        moved.remove(BELOW);
        moved.remove(ABOVE);
        moved.put(name, String.valueOf(ordinal));
        return moved.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&", path + "?", ""));
    }
}
