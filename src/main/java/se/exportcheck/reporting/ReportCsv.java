package se.exportcheck.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The report as a file that Swedish spreadsheets open with a double click. */
final class ReportCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private ReportCsv() {}

    static byte[] of(List<ReportTable> tables, ReportingMessages words) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(words.csvTable(), words.csvCode(), words.csvName(), words.csvNumber(), words.csvShare());
            for (var table : tables) {
                for (var row : table.rows()) {
                    csv.printRecord(
                            harmless(table.title()),
                            harmless(row.code()),
                            harmless(row.name()),
                            row.number(),
                            row.shareWithComma());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
