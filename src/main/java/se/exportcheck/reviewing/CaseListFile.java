package se.exportcheck.reviewing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseList;
import se.exportcheck.cases.CaseSlice;
import se.exportcheck.cases.CaseSort;
import se.exportcheck.web.CaseMessages;
import se.exportcheck.web.Csv;
import se.exportcheck.web.Spreadsheet;

/** A list of cases as a file, written as it is read, so that its length costs no memory. */
record CaseListFile(CaseList.Selection selection, CaseSort sort, ReviewingMessages words, CaseMessages cases) {

    private static final int AT_A_TIME = 1_000;

    /** What takes the rows as they come. */
    private interface Rows {
        void add(List<Object> row) throws IOException;
    }

    /** For spreadsheets: semicolons, UTF-8 with a byte order mark, whole kronor. */
    void csv(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Csv.BYTE_ORDER_MARK);
        var csv = new CSVPrinter(writer, Csv.FORMAT);
        csv.printRecord(header());
        each(row -> csv.printRecord(row.stream().map(CaseListFile::harmless).toList()));
        csv.flush();
    }

    void xlsx(OutputStream out) throws IOException {
        try (var sheet = Spreadsheet.open(out, words.casesTitle(), header())) {
            each(sheet::add);
        }
    }

    private List<String> header() {
        return List.of(
                words.columnNumber(),
                words.columnCompany(),
                words.columnStatus(),
                words.columnOutcome(),
                words.columnReceived(),
                words.columnDue(),
                words.columnApplied(),
                words.columnGranted(),
                words.columnOfficer());
    }

    private void each(Rows rows) throws IOException {
        var window = Optional.of(CaseSlice.Window.top(sort, AT_A_TIME));
        while (window.isPresent()) {
            var slice = selection.slice(window.get());
            for (var line : slice.lines()) {
                rows.add(row(line));
            }
            window = slice.next().map(place -> CaseSlice.Window.after(place, AT_A_TIME));
        }
    }

    private List<Object> row(CaseLine line) {
        var outcome = line.outcome();
        var cells = new ArrayList<Object>();
        cells.add(told(line.number()));
        cells.add(line.companyName());
        cells.add(cases.status(line.status()));
        cells.add(outcome == null ? "" : cases.outcome(outcome));
        cells.add(told(line.receivedOn()));
        cells.add(told(line.dueOn()));
        cells.add(line.applied().amount());
        cells.add(line.granted().amount());
        cells.add(told(line.officerName()));
        return cells;
    }

    private static Object told(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static Object harmless(Object value) {
        return value instanceof String text ? Csv.harmless(text) : value;
    }
}
