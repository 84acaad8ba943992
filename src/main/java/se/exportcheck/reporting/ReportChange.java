package se.exportcheck.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A number that is another now than when the report was frozen.
 *
 * @param then 0 where there was no such row
 * @param now 0 where there is none any longer
 */
public record ReportChange(String table, String name, boolean kronor, long then, long now) {

    /** Of the same year, in the order of the report. */
    static List<ReportChange> between(List<ReportTable> then, List<ReportTable> now) {
        var current = now.stream().collect(Collectors.toMap(ReportTable::part, Function.identity()));
        return then.stream()
                .flatMap(table -> between(table, Objects.requireNonNull(current.get(table.part()))).stream())
                .toList();
    }

    private static List<ReportChange> between(ReportTable then, ReportTable now) {
        var before = byCode(then);
        var after = byCode(now);
        var rows = new LinkedHashMap<>(before);
        after.forEach(rows::putIfAbsent);
        var changes = new ArrayList<ReportChange>();
        rows.forEach((code, row) -> {
            var was = number(before, code);
            var is = number(after, code);
            if (was != is) {
                changes.add(new ReportChange(then.title(), row.name(), row.kronor(), was, is));
            }
        });
        return changes;
    }

    private static Map<String, ReportRow> byCode(ReportTable table) {
        var rows = new LinkedHashMap<String, ReportRow>();
        table.rows().forEach(row -> rows.put(row.code(), row));
        return rows;
    }

    private static long number(Map<String, ReportRow> rows, String code) {
        var row = rows.get(code);
        return row == null ? 0 : row.number();
    }
}
