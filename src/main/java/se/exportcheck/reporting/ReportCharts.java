package se.exportcheck.reporting;

import io.quarkus.qute.RawString;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.reporting.ReportTable.Part;
import se.exportcheck.web.BarChart;

/** The pictures of the report; each shows what the table above it says. */
final class ReportCharts {

    private static final Set<Part> DRAWN = Set.of(Part.SIZE_CLASSES, Part.MUNICIPALITIES, Part.MARKETS, Part.YEARS);
    private static final int MOST_BARS = 15;

    private ReportCharts() {}

    static Optional<RawString> of(ReportTable table, ReportingMessages words) {
        return bars(table)
                .map(bars -> BarChart.of(
                        "chart-" + table.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        table.title(),
                        finding(table, words),
                        bars));
    }

    /** For paper, a PNG. */
    static Optional<byte[]> picture(ReportTable table) {
        return bars(table).map(BarChart::png);
    }

    private static Optional<Map<String, Long>> bars(ReportTable table) {
        var rows = drawn(table);
        if (!DRAWN.contains(table.part()) || rows.size() < 2) {
            return Optional.empty();
        }
        var bars = new LinkedHashMap<String, Long>();
        rows.forEach(row -> bars.put(row.name(), row.number()));
        return Optional.of(bars);
    }

    private static List<ReportRow> drawn(ReportTable table) {
        return table.rows().stream().limit(MOST_BARS).toList();
    }

    /** The main finding, in words. */
    static String finding(ReportTable table, ReportingMessages words) {
        var rows = drawn(table);
        var most =
                rows.stream().max(Comparator.comparingLong(ReportRow::number)).orElseThrow();
        return words.chartFinding(rows.size(), most.name(), most.number());
    }
}
