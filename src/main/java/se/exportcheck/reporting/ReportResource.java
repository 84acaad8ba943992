package se.exportcheck.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.reporting.AwardFigures.YearCount;

/** The yearly award report as a page, a table for spreadsheets and data. */
@Path("/reports")
class ReportResource {

    /** A table and its picture, if it has one. */
    record Shown(ReportTable table, @Nullable RawString chart) {}

    @CheckedTemplate(basePath = "reporting")
    record reports(List<YearCount> years, int thisYear) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reporting")
    record awards(AwardReport report, List<Shown> tables, List<Integer> years) implements TemplateInstance {}

    private static final String YEAR = "{year:(19|20)\\d\\d}";

    private final AwardReports reports;
    private final ReportTables tables;
    private final Readers readers;
    private final Clock clock;

    ReportResource(AwardReports reports, ReportTables tables, Readers readers, Clock clock) {
        this.reports = reports;
        this.tables = tables;
        this.readers = readers;
        this.clock = clock;
    }

    @GET
    public TemplateInstance index() {
        readers.demand();
        return new reports(reports.years(), thisYear());
    }

    @GET
    @Path("awards/" + YEAR)
    public TemplateInstance awards(@RestPath int year) {
        readers.demand();
        var years = reports.years();
        var report = reports.of(year, years);
        return new awards(report, tables.of(report).stream().map(this::shown).toList(), choices(year, years));
    }

    @GET
    @Path("awards/" + YEAR + ".csv")
    public Response csv(@RestPath int year) {
        readers.demand();
        var csv = ReportCsv.of(tables.of(reports.of(year)), tables.messages());
        return Response.ok(csv, new MediaType("text", "csv", "UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"awards-%d.csv\"".formatted(year))
                .build();
    }

    @GET
    @Path("awards/" + YEAR + ".json")
    public Response json(@RestPath int year) {
        readers.demand();
        return Response.ok(reports.of(year), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private Shown shown(ReportTable table) {
        return new Shown(table, ReportCharts.of(table, tables.messages()).orElse(null));
    }

    /** The years to choose from: those with decisions, this one, and the one that is shown. */
    private List<Integer> choices(int shown, List<YearCount> years) {
        var decided = years.stream().mapToInt(YearCount::year);
        return IntStream.concat(decided, IntStream.of(shown, thisYear()))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private int thisYear() {
        return Stockholm.today(clock).getYear();
    }
}
