package se.exportcheck.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.reporting.AwardFigures.YearCount;
import se.exportcheck.reporting.freezing.FrozenReportPages;
import se.exportcheck.reporting.freezing.FrozenVersions;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** The yearly award report as a page, a table for spreadsheets and data. */
@Path(AwardSheets.ADDRESS)
class ReportResource {

    /** A table and its picture, if it has one. */
    record Shown(ReportTable table, @Nullable RawString chart) {}

    @CheckedTemplate(basePath = "reporting")
    record awards(
            AwardReport report,
            List<String> text,
            List<Shown> tables,
            List<Integer> years,
            FrozenVersions frozen,
            List<String> definitions)
            implements TemplateInstance {}

    private static final String YEAR = "{year:(19|20)\\d\\d}";

    private final AwardReports reports;
    private final ReportFiles files;
    private final FrozenReportPages frozen;
    private final Readers readers;
    private final Language language;
    private final Clock clock;

    ReportResource(
            AwardReports reports,
            ReportFiles files,
            FrozenReportPages frozen,
            Readers readers,
            Language language,
            Clock clock) {
        this.reports = reports;
        this.files = files;
        this.frozen = frozen;
        this.language = language;
        this.readers = readers;
        this.clock = clock;
    }

    @GET
    @Path(YEAR)
    public TemplateInstance awards(@RestPath int year) {
        readers.demand();
        var years = reports.years();
        var report = reports.of(year, years);
        var tables = files.tables(report, language.locale());
        return new awards(
                report,
                ReportText.of(report, tables, language.locale()),
                tables.stream().map(this::shown).toList(),
                choices(year, years),
                frozen.versions(AwardSheets.CODE, AwardSheets.ADDRESS, year),
                ReportText.definitions(language.locale()));
    }

    @GET
    @Path(YEAR + ".{format:pdf|xlsx|csv|json}")
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand();
        var kind = ReportFormat.ofEnding(format);
        var file = files.file(reports.of(year), kind, language.locale());
        return Downloads.of(file, kind.type(), "awards-%d.%s".formatted(year, format));
    }

    private Shown shown(ReportTable table) {
        var words = Words.in(language.locale(), ReportingMessages.class);
        return new Shown(table, ReportCharts.of(table, words).orElse(null));
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
