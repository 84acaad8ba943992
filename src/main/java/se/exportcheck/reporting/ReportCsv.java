package se.exportcheck.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import se.exportcheck.web.Csv;

/** The report as a file that Swedish spreadsheets open with a double click. */
final class ReportCsv {

    private ReportCsv() {}

    static byte[] of(List<ReportTable> tables, ReportingMessages words) {
        var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, Csv.FORMAT)) {
            csv.printRecord(words.csvTable(), words.csvCode(), words.csvName(), words.csvNumber(), words.csvShare());
            for (var table : tables) {
                for (var row : table.rows()) {
                    csv.printRecord(
                            Csv.harmless(table.title()),
                            Csv.harmless(row.code()),
                            Csv.harmless(row.name()),
                            row.number(),
                            row.shareWithComma());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
