package se.exportcheck.reporting.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.reporting.ReportingMessages;
import se.exportcheck.web.Csv;

/** A report as a file that Swedish spreadsheets open with a double click. */
final class SheetCsv {

    private SheetCsv() {}

    static byte[] of(Report report, ReportingMessages words) {
        var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, Csv.FORMAT)) {
            if (report.isOneTable()) {
                print(csv, report.sheets().getFirst());
            } else {
                printOneByOne(csv, report, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter csv, Sheet sheet) throws IOException {
        csv.printRecord(sheet.columns().stream().map(Sheet.Column::label).toList());
        for (var row : sheet.rows()) {
            csv.printRecord(row.cells().stream().map(Cell::inCsv).toList());
        }
    }

    /** Tables with different columns in one file: a line for each value. */
    private static void printOneByOne(CSVPrinter csv, Report report, ReportingMessages words) throws IOException {
        csv.printRecord(words.csvTable(), words.csvCode(), words.csvName(), words.csvColumn(), words.csvValue());
        for (var sheet : report.sheets()) {
            for (var row : sheet.rows()) {
                print(csv, sheet, row);
            }
        }
    }

    private static void print(CSVPrinter csv, Sheet sheet, Sheet.Row row) throws IOException {
        for (var column = 1; column < row.cells().size(); column++) {
            csv.printRecord(List.of(
                    Csv.harmless(sheet.title()),
                    row.code(),
                    row.cells().getFirst().inCsv(),
                    Csv.harmless(sheet.columns().get(column).label()),
                    row.cells().get(column).inCsv()));
        }
    }
}
