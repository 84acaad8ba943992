package se.exportcheck.reporting.sheets;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.exportcheck.web.Spreadsheet;

/** A report as a workbook: a sheet for each table. */
final class SheetBook {

    private static final int LONGEST_NAME = 27;

    private SheetBook() {}

    static byte[] of(Report report) {
        var sheets = report.sheets();
        if (sheets.isEmpty()) {
            return Spreadsheet.of(new Spreadsheet.Sheet("1", List.of(report.nothing()), List.of()));
        }
        return Spreadsheet.of(IntStream.range(0, sheets.size())
                .mapToObj(number -> new Spreadsheet.Sheet(
                        name(number + 1, sheets.get(number)),
                        sheets.get(number).columns().stream()
                                .map(Sheet.Column::label)
                                .toList(),
                        rows(sheets.get(number))))
                .toList());
    }

    /** Names of sheets are short, of few signs and no two alike. */
    private static String name(int number, Sheet sheet) {
        var clean = sheet.title().replaceAll("[\\\\/*?:\\[\\]]", " ");
        return number + " " + clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static List<List<Object>> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> Objects.requireNonNullElse(cell.value(), ""))
                        .toList())
                .toList();
    }
}
