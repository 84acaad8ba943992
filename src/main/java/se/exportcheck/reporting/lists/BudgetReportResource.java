package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.sheets.Findings;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.Language;

/** The frames of the region's budget (R6): all of them, and those of a year, which can be frozen. */
@Path(BudgetReport.ADDRESS)
class BudgetReportResource {

    private final BudgetReport report;
    private final FrozenReportPages frozen;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;
    private final Language language;

    BudgetReportResource(
            BudgetReport report,
            FrozenReportPages frozen,
            Frame frame,
            SheetFiles files,
            Readers readers,
            Language language) {
        this.report = report;
        this.frozen = frozen;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
        this.language = language;
    }

    @GET
    public TemplateInstance all() {
        readers.demand(StandardReport.R6.readers());
        return files.page(read(report.all()));
    }

    @GET
    @Path("list." + SheetFiles.ENDINGS)
    public Response fileOfAll(@RestPath String format) {
        readers.demand(StandardReport.R6.readers());
        return files.file(read(report.all()), format);
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        readers.demand(StandardReport.R6.readers());
        return files.page(
                read(report.of(year)),
                frame.years(BudgetReport.ADDRESS, year),
                List.of(),
                frozen.versions(BudgetReport.CODE, BudgetReport.ADDRESS, year));
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand(StandardReport.R6.readers());
        return files.file(read(report.of(year)), format);
    }

    private Report read(Findings<Report> findings) {
        return findings.in(language.locale());
    }
}
