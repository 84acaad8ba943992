package se.exportcheck.reporting.freezing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Sheet;

/**
 * A number that is another now than when the report was frozen.
 *
 * @param name of the row, and of the column where the table has several of numbers
 * @param then nothing, or 0 of what is counted, where there was no such row
 * @param now the same where there is none any longer
 */
public record ReportChange(String table, String name, Cell then, Cell now) {

    /** By code, which no language changes. */
    private record Place(String row, String column) {}

    private record Value(String table, String name, Cell cell) {}

    /** Of the same report in the same language, in its order. */
    static List<ReportChange> between(List<Sheet> then, List<Sheet> now) {
        var before = tables(then);
        var after = tables(now);
        return union(before.keySet(), after.keySet()).stream()
                .flatMap(table ->
                        between(before.getOrDefault(table, Map.of()), after.getOrDefault(table, Map.of())).stream())
                .toList();
    }

    private static List<ReportChange> between(Map<Place, Value> before, Map<Place, Value> after) {
        var changes = new ArrayList<ReportChange>();
        for (var place : union(before.keySet(), after.keySet())) {
            var known = requireNonNull(before.getOrDefault(place, after.get(place)));
            var none = new Value(known.table(), known.name(), known.cell().none());
            var then = before.getOrDefault(place, none).cell();
            var now = after.getOrDefault(place, none).cell();
            if (!then.isTheSameAs(now)) {
                changes.add(new ReportChange(known.table(), known.name(), then, now));
            }
        }
        return changes;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Map<String, Map<Place, Value>> tables(List<Sheet> sheets) {
        var tables = new LinkedHashMap<String, Map<Place, Value>>();
        sheets.forEach(sheet -> tables.put(sheet.code(), values(sheet)));
        return tables;
    }

    private static Map<Place, Value> values(Sheet sheet) {
        var numbers = columns(sheet, true);
        var values = new LinkedHashMap<Place, Value>();
        for (var row : sheet.rows()) {
            var name = columns(sheet, false).stream()
                    .map(column -> String.valueOf(row.cells().get(column).value()))
                    .collect(Collectors.joining(", "));
            for (var column : numbers) {
                var heading = sheet.columns().get(column);
                values.put(
                        new Place(row.code(), heading.code()),
                        new Value(
                                sheet.title(),
                                numbers.size() == 1 ? name : name + ": " + heading.label(),
                                row.cells().get(column)));
            }
        }
        return values;
    }

    private static List<Integer> columns(Sheet sheet, boolean numeric) {
        return IntStream.range(0, sheet.columns().size())
                .filter(column -> sheet.columns().get(column).numeric() == numeric)
                .boxed()
                .toList();
    }
}
