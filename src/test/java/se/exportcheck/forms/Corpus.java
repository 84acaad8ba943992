package se.exportcheck.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * More than a thousand strings that have broken programs: markup, SQL, paths, control characters, Unicode, templates,
 * headers, XML, numbers, formulas. Each who asks for some gets the next ones, so that a whole run tries them all.
 */
final class Corpus {

    static final List<String> ALL = read();

    /** How many strings each box gets in a run; {@code -Dhostile.rounds=1200} gives each box each of them. */
    static final int ROUNDS = Integer.getInteger("hostile.rounds", 2);

    private int next;

    /** @param start where to begin, so that two forms do not begin alike */
    Corpus(int start) {
        next = Math.floorMod(start, ALL.size());
    }

    String next() {
        next = (next + 1) % ALL.size();
        return ALL.get(next);
    }

    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    private static List<String> read() {
        try (var file = Corpus.class.getResourceAsStream("/hostile.json")) {
            var kinds = new ObjectMapper().readValue(file, new TypeReference<Map<String, Object>>() {});
            return kinds.values().stream()
                    .filter(List.class::isInstance)
                    .flatMap(strings -> ((List<?>) strings).stream())
                    .map(String.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
