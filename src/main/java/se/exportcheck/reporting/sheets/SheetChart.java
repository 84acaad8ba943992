package se.exportcheck.reporting.sheets;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.exportcheck.reporting.ReportingMessages;
import se.exportcheck.reporting.sheets.Cell.Kind;
import se.exportcheck.web.BarChart;
import se.exportcheck.web.Words;

/**
 * The picture of one column of a report's table; it shows what the table says.
 *
 * @param label the heading of the column
 * @param finding what the picture shows, for whoever does not see it
 */
public record SheetChart(String id, String title, String label, Map<String, Long> bars, String finding) {

    /** One for each column of numbers, of a table whose rows can be compared. */
    static List<SheetChart> of(Sheet sheet, Locale language) {
        var charts = new ArrayList<SheetChart>();
        for (var column = 1; sheet.isDrawn() && column < sheet.columns().size(); column++) {
            var bars = bars(sheet, column);
            if (bars.size() > 1 && bars.values().stream().anyMatch(number -> number > 0)) {
                charts.add(of(sheet, column, bars, language));
            }
        }
        return charts;
    }

    /** Of the rows that count something; none when one of them is not told, for the others would look like all. */
    private static Map<String, Long> bars(Sheet sheet, int column) {
        var bars = new LinkedHashMap<String, Long>();
        for (var row : sheet.rows()) {
            var cell = row.cells().get(column);
            if (cell.kind() == Kind.TEXT) {
                return Map.of();
            }
            if (cell.kind() == Kind.COUNT && cell.value() instanceof Long number) {
                bars.put(String.valueOf(row.cells().getFirst().value()), number);
            }
        }
        return bars;
    }

    private static SheetChart of(Sheet sheet, int column, Map<String, Long> bars, Locale language) {
        var heading = sheet.columns().get(column);
        var most = bars.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        var words = Words.in(language, ReportingMessages.class);
        return new SheetChart(
                "chart-"
                        + (sheet.code() + "-" + heading.code())
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-"),
                sheet.title() + ". " + heading.label(),
                heading.label(),
                bars,
                words.chartFinding(bars.size(), most.getKey(), Objects.requireNonNull(most.getValue())));
    }

    /** For a page. */
    public RawString svg() {
        return BarChart.of(id, title, finding, bars);
    }

    /** For paper: a PNG in Base64. */
    public String png() {
        return Base64.getEncoder().encodeToString(BarChart.png(bars));
    }
}
