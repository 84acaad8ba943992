package se.exportcheck.schemes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The checklist and the conditions that a new scheme begins with (domain brief 1.3 to 1.7), for the region to change. */
final class ProposedLists {

    private static final String BETWEEN = "\\|";

    private ProposedLists() {}

    static List<ChecklistItem> checklist() {
        return lines("checklist.txt")
                .map(line -> line.split(BETWEEN, -1))
                .map(cell -> new ChecklistItem(
                        cell[0], cell[2], cell[3], cell[1].isEmpty() ? null : Answer.valueOf(cell[1])))
                .toList();
    }

    static List<GrantCondition> conditions() {
        return lines("conditions.txt")
                .map(line -> line.split(BETWEEN, -1))
                .map(cell -> new GrantCondition(cell[0], cell[1], cell[2].equals("REVOCATION")))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (var stream = Objects.requireNonNull(ProposedLists.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
