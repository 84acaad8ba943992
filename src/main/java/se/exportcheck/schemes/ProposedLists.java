package se.exportcheck.schemes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checklist and the conditions that a scheme begins with (domain brief 1.3 to 1.7), for the region to change. They
 * name only law that applies to aid on the legal basis.
 */
final class ProposedLists {

    private static final String BETWEEN = "\\|";
    private static final String REVOCATION = "REVOCATION";

    private ProposedLists() {}

    static List<ChecklistItem> checklist(LegalBasis basis) {
        return List.copyOf(items(basis).values());
    }

    static List<GrantCondition> conditions(LegalBasis basis) {
        return List.copyOf(terms(basis).values());
    }

    /** A checklist on another basis than before: what the region has written or left out itself stays so. */
    static List<ChecklistItem> moved(List<ChecklistItem> list, LegalBasis before, LegalBasis after) {
        return moved(
                list,
                items(before),
                items(after),
                code -> list.stream().anyMatch(item -> item.code().equals(code)));
    }

    static List<GrantCondition> movedConditions(List<GrantCondition> list, LegalBasis before, LegalBasis after) {
        return moved(list, terms(before), terms(after), key -> false);
    }

    private static <T> List<T> moved(
            List<T> list, Map<String, T> before, Map<String, T> after, Predicate<String> written) {
        var moved = new ArrayList<T>();
        for (var each : list) {
            var proposed = before.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(each))
                    .findFirst();
            if (proposed.isEmpty()) {
                moved.add(each);
            } else if (after.containsKey(proposed.get().getKey())) {
                moved.add(after.get(proposed.get().getKey()));
            }
        }
        after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()) && !written.test(entry.getKey()))
                .forEach(entry -> moved.add(entry.getValue()));
        return moved;
    }

    private static Map<String, ChecklistItem> items(LegalBasis basis) {
        return lines(
                "checklist.txt",
                basis,
                cell -> new ChecklistItem(
                        cell[1], cell[3], cell[4], cell[2].isEmpty() ? null : Answer.valueOf(cell[2])));
    }

    private static Map<String, GrantCondition> terms(LegalBasis basis) {
        return lines("conditions.txt", basis, cell -> new GrantCondition(cell[2], cell[3], cell[1].equals(REVOCATION)));
    }

    /** Each line begins with the legal bases that it is for, none for all, and its key. */
    private static <T> Map<String, T> lines(String file, LegalBasis basis, Function<String[], T> read) {
        try (var stream = Objects.requireNonNull(ProposedLists.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(BETWEEN, -1))
                    .filter(cell ->
                            cell[0].isEmpty() || Stream.of(cell[0].split(",")).anyMatch(basis.name()::equals))
                    .collect(Collectors.toMap(cell -> cell[1], read, (one, same) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
