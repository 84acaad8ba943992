package se.exportcheck.reporting;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** The tables of the yearly award report, for other reports that have them among theirs. */
@RequestScoped
public class AwardSheets {

    /** A year that has an award report. */
    public record YearOfAwards(int year, long decided, long cheques) {}

    private final AwardReports reports;
    private final ReportFiles files;
    private final Language language;
    private final Words words;

    AwardSheets(AwardReports reports, ReportFiles files, Language language, Words words) {
        this.reports = reports;
        this.files = files;
        this.language = language;
        this.words = words;
    }

    /** The latest first. */
    public List<YearOfAwards> years() {
        return reports.years().stream()
                .map(year -> new YearOfAwards(year.year(), year.decided(), year.cheques()))
                .toList();
    }

    /** Of a year; none for a year in which nothing happened. */
    public List<Sheet> of(int year) {
        var report = reports.of(year);
        return report.isEmpty()
                ? List.of()
                : files.tables(report, language.locale()).stream()
                        .map(this::sheet)
                        .toList();
    }

    private Sheet sheet(ReportTable table) {
        var say = words.bundle(ReportingMessages.class);
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
