package se.exportcheck.reporting.lists;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Function;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.web.FundingMessages;
import se.exportcheck.web.Words;

/** Where the frames stand (R6), for the controller: each month and at the end of the year. */
@RequestScoped
class BudgetReport {

    static final String CODE = "R6";
    static final String ADDRESS = "/reports/budget";

    private final Budgets budgets;
    private final Frame frame;

    BudgetReport(Budgets budgets, Frame frame) {
        this.budgets = budgets;
        this.frame = frame;
    }

    /** Every frame; its year leads to that of the year. */
    Findings<Report> all() {
        return of(ADDRESS + "/list", ListMessages::budgetTitle, budgets.all());
    }

    Findings<Report> of(int year) {
        var lines = budgets.all().stream()
                .filter(line -> line.frame().year() == year)
                .toList();
        return of(ADDRESS + "/" + year, say -> say.budgetOf(year), lines);
    }

    private Findings<Report> of(String files, Function<ListMessages, String> title, List<BudgetLine> lines) {
        var now = frame.now();
        return language -> {
            var say = Words.in(language, ListMessages.class);
            var sources = Words.in(language, FundingMessages.class);
            var rows = lines.stream().map(line -> row(line, sources)).toList();
            return new Report(
                    CODE,
                    files,
                    title.apply(say),
                    now,
                    List.of(say.budgetIntro()),
                    List.of(new Sheet("frames", say.budgetTitle(), columns(say), rows)),
                    say.budgetNothing(),
                    List.of(say.budgetDefineReserved(), say.budgetDefineReturned(), say.budgetDefineRecovered()),
                    true);
        };
    }

    private static List<Column> columns(ListMessages say) {
        return List.of(
                Column.words("scheme", say.scheme()),
                Column.words("year", say.year()),
                Column.words("source", say.source()),
                Column.numbers("allocatedSek", say.allocated()),
                Column.numbers("reservedSek", say.reserved()),
                Column.numbers("committedSek", say.committed()),
                Column.numbers("paidSek", say.paid()),
                Column.numbers("returnedSek", say.returned()),
                Column.numbers("recoveredSek", say.recovered()),
                Column.numbers("leftSek", say.left()));
    }

    private static Row row(BudgetLine line, FundingMessages sources) {
        var behind = "/budget/" + line.frame().id();
        var year = line.frame().year();
        var figures = line.figures();
        return new Row(
                String.valueOf(line.frame().id()),
                List.of(
                        Cell.text(line.frame().scheme().code(), behind),
                        Cell.text(String.valueOf(year), ADDRESS + "/" + year),
                        Cell.text(sources.source(line.frame().fundingSource())),
                        Cell.kronor(figures.allocated().amount()),
                        Cell.kronor(figures.reserved().amount()).leadingTo(behind),
                        Cell.kronor(figures.committed().amount()).leadingTo(behind),
                        Cell.kronor(figures.paid().amount()).leadingTo(behind),
                        Cell.kronor(figures.returned().amount()).leadingTo(behind),
                        Cell.kronor(figures.recovered()),
                        Cell.kronor(figures.left().amount())));
    }
}
