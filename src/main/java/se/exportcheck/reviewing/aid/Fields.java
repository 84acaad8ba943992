package se.exportcheck.reviewing.aid;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Text;

/** A form as it was typed: what stands in each field. */
public record Fields(UUID submissionKey, Map<String, String> typed, List<String> chosen) {

    public static Fields blank(Map<String, String> begun) {
        return new Fields(UUID.randomUUID(), begun, List.of());
    }

    /** @param several the name of the field that holds any of several */
    public static Fields sent(MultivaluedMap<String, String> fields, String several) {
        var typed = new HashMap<String, String>();
        fields.keySet().forEach(name -> typed.put(name, Text.of(fields.getFirst(name))));
        var chosen = fields.getOrDefault(several, List.of());
        return new Fields(key(typed.getOrDefault("submissionKey", "")), typed, List.copyOf(chosen));
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public DateInput day(String name) {
        return new DateInput(value(name + "Day"), value(name + "Month"), value(name + "Year"));
    }

    public <C extends Enum<C>> Optional<C> choice(String name, Class<C> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value(name)))
                .findFirst();
    }

    /** A form without a readable key was not sent by its own page; it makes something of its own. */
    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAKey) {
            return UUID.randomUUID();
        }
    }
}
