package se.exportcheck.reporting;

import java.util.List;
import java.util.Objects;
import se.exportcheck.web.Spreadsheet;

/** The report as a workbook: a sheet for each table. */
final class ReportBook {

    private ReportBook() {}

    static byte[] of(List<ReportTable> tables, ReportingMessages words) {
        return Spreadsheet.of(tables.stream()
                .map(table -> new Spreadsheet.Sheet(table.heading(), header(table, words), rows(table)))
                .toList());
    }

    private static List<String> header(ReportTable table, ReportingMessages words) {
        return table.hasShares()
                ? List.of(words.csvCode(), words.csvName(), words.csvNumber(), words.csvShare())
                : List.of(words.csvCode(), words.csvName(), words.csvNumber());
    }

    private static List<List<Object>> rows(ReportTable table) {
        return table.rows().stream()
                .map(row -> table.hasShares()
                        ? List.<Object>of(row.code(), row.name(), row.number(), Objects.requireNonNull(row.share()))
                        : List.<Object>of(row.code(), row.name(), row.number()))
                .toList();
    }
}
