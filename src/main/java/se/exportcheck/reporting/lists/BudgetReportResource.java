package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.budget.BudgetLine;
import se.exportcheck.budget.Budgets;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.FundingMessages;

/** Where every frame stands (R6), for the controller: each month and at the end of the year. */
@Path("/reports/budget")
class BudgetReportResource {

    private final Budgets budgets;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;

    BudgetReportResource(Budgets budgets, Frame frame, SheetFiles files, Readers readers) {
        this.budgets = budgets;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    public TemplateInstance show() {
        readers.demand(StandardReport.R6.readers());
        return files.page(report());
    }

    @GET
    @Path("list." + SheetFiles.ENDINGS)
    public Response file(@RestPath String format) {
        readers.demand(StandardReport.R6.readers());
        return files.file(report(), format);
    }

    private Report report() {
        var say = frame.say();
        var columns = List.of(
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
        var rows = budgets.all().stream().map(this::row).toList();
        return new Report(
                StandardReport.R6.name(),
                "/reports/budget/list",
                say.budgetTitle(),
                frame.now(),
                List.of(say.budgetIntro()),
                List.of(new Sheet("frames", say.budgetTitle(), columns, rows)),
                say.budgetNothing(),
                List.of(say.budgetDefineReserved(), say.budgetDefineReturned(), say.budgetDefineRecovered()),
                true);
    }

    private Row row(BudgetLine line) {
        var behind = "/budget/" + line.frame().id();
        var figures = line.figures();
        return new Row(
                String.valueOf(line.frame().id()),
                List.of(
                        Cell.text(line.frame().scheme().code(), behind),
                        Cell.text(String.valueOf(line.frame().year())),
                        Cell.text(frame.say(FundingMessages.class)
                                .source(line.frame().fundingSource())),
                        Cell.kronor(figures.allocated().amount()),
                        Cell.kronor(figures.reserved().amount()).leadingTo(behind),
                        Cell.kronor(figures.committed().amount()).leadingTo(behind),
                        Cell.kronor(figures.paid().amount()).leadingTo(behind),
                        Cell.kronor(figures.returned().amount()).leadingTo(behind),
                        Cell.kronor(figures.recovered()),
                        Cell.kronor(figures.left().amount())));
    }
}
