package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.Language;

/** The data that the region reports the result of a year with (R3), for its managers and auditors. */
@Path(ResultReport.ADDRESS)
class ResultResource {

    private final ResultReport report;
    private final FrozenReportPages frozen;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;
    private final Language language;

    ResultResource(
            ResultReport report,
            FrozenReportPages frozen,
            Frame frame,
            SheetFiles files,
            Readers readers,
            Language language) {
        this.report = report;
        this.frozen = frozen;
        this.language = language;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        readers.demand(StandardReport.R3.readers());
        return files.page(
                of(year),
                frame.years(ResultReport.ADDRESS, year),
                List.of(),
                frozen.versions(ResultReport.CODE, ResultReport.ADDRESS, year));
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand(StandardReport.R3.readers());
        return files.file(of(year), format);
    }

    private Report of(int year) {
        return report.of(year).in(language.locale());
    }
}
