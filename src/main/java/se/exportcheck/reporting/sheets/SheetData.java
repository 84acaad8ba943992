package se.exportcheck.reporting.sheets;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as data: every value by the codes of its table, row and column. */
record SheetData(String report, String title, Instant asOf, List<Table> tables) {

    record Table(String code, String title, List<Map<String, @Nullable Object>> rows) {}

    static SheetData of(Report report) {
        return new SheetData(
                report.code(),
                report.title(),
                report.asOf(),
                report.sheets().stream().map(SheetData::table).toList());
    }

    private static Table table(Sheet sheet) {
        return new Table(
                sheet.code(),
                sheet.title(),
                sheet.rows().stream().map(row -> values(sheet, row)).toList());
    }

    private static Map<String, @Nullable Object> values(Sheet sheet, Sheet.Row row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", row.code());
        for (var column = 0; column < row.cells().size(); column++) {
            values.put(
                    sheet.columns().get(column).code(), row.cells().get(column).value());
        }
        return values;
    }
}
