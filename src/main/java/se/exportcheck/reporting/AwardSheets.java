package se.exportcheck.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.web.Words;

/** The yearly award report (R1) as tables like those of all other reports, some of which have them among theirs. */
@ApplicationScoped
public class AwardSheets {

    /** A year that has an award report. */
    public record YearOfAwards(int year, long decided, long cheques) {}

    static final String CODE = "R1";
    static final String ADDRESS = "/reports/awards";

    private final AwardReports reports;
    private final ReportFiles files;

    AwardSheets(AwardReports reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** The latest first. */
    public List<YearOfAwards> years() {
        return reports.years().stream()
                .map(year -> new YearOfAwards(year.year(), year.decided(), year.cheques()))
                .toList();
    }

    /** Of a year; none for a year in which nothing happened. */
    public Findings<List<Sheet>> of(int year) {
        var report = reports.of(year);
        return language -> sheets(report, files.tables(report, language), language);
    }

    Report report(AwardReport report, Locale language) {
        var say = Words.in(language, ReportingMessages.class);
        var tables = files.tables(report, language);
        return new Report(
                CODE,
                ADDRESS + "/" + report.year(),
                say.awardTitle(report.year()),
                report.asOf(),
                ReportText.of(report, tables, language),
                sheets(report, tables, language),
                say.empty(report.year()),
                ReportText.definitions(language),
                false);
    }

    private static List<Sheet> sheets(AwardReport report, List<ReportTable> tables, Locale language) {
        var say = Words.in(language, ReportingMessages.class);
        return report.isEmpty()
                ? List.of()
                : tables.stream().map(table -> sheet(table, say)).toList();
    }

    private static Sheet sheet(ReportTable table, ReportingMessages say) {
        var columns = Stream.of(
                Column.words("name", table.heading()),
                Column.numbers("number", say.number()),
                Column.numbers("share", say.share()));
        return new Sheet(
                table.part().name(),
                table.title(),
                columns.limit(table.hasShares() ? 3 : 2).toList(),
                table.rows().stream().map(row -> row(row, table.hasShares())).toList());
    }

    private static Row row(ReportRow row, boolean hasShare) {
        var number = row.kronor() ? Cell.kronor(row.number()) : Cell.count(row.number());
        var link = row.link();
        var cells = Stream.of(
                Cell.text(row.name()), link == null ? number : number.leadingTo(link), Cell.decimal(row.share()));
        return new Row(row.code(), cells.limit(hasShare ? 3 : 2).toList());
    }
}
