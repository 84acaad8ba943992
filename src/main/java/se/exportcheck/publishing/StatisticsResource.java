package se.exportcheck.publishing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.ApplicantCounts;
import se.exportcheck.companies.SizeClass;
import se.exportcheck.people.Regions;
import se.exportcheck.statistics.CountyExports;
import se.exportcheck.statistics.ExportFigure;
import se.exportcheck.statistics.ExportStatistics;
import se.exportcheck.web.BarChart;
import se.exportcheck.web.StatisticsMessages;
import se.exportcheck.web.Words;

/** What the county exports, year by year and by size of company, beside the region's own cheques. */
@Path("/statistics")
class StatisticsResource {

    /**
     * Exports by one method, with its picture and what the region's cheques were by size in the same year.
     *
     * @param sizeYear the year of the sizes; null when none are known
     */
    record Shown(
            CountyExports exports,
            String method,
            String sources,
            @Nullable Integer sizeYear,
            @Nullable RawString chart,
            Map<SizeClass, ApplicantCounts.Count> cheques) {

        public ApplicantCounts.Count chequesOf(ExportFigure figure) {
            return Objects.requireNonNull(cheques.get(figure.sizeClass().orElseThrow()));
        }
    }

    /** @param least the smallest number of applicants that is told */
    @CheckedTemplate(basePath = "publishing")
    record statistics(List<Shown> methods, int least) implements TemplateInstance {}

    private final ExportStatistics figures;
    private final ApplicantCounts applicants;
    private final Regions regions;
    private final Words words;

    StatisticsResource(ExportStatistics figures, ApplicantCounts applicants, Regions regions, Words words) {
        this.figures = figures;
        this.applicants = applicants;
        this.regions = regions;
        this.words = words;
    }

    @GET
    public TemplateInstance statistics() {
        var region = regions.current();
        var county = region.countyCode();
        var methods = CountyExports.of(figures.ofCounty(county), figures.population(county));
        return new statistics(methods.stream().map(this::shown).toList(), region.leastShown());
    }

    private Shown shown(CountyExports exports) {
        var sizeYear =
                exports.classes().stream().map(ExportFigure::year).findFirst().orElse(null);
        return new Shown(
                exports,
                messages().method(exports.method()),
                String.join(", ", exports.sources()),
                sizeYear,
                chart(exports),
                sizeYear == null ? Map.of() : applicants.of(sizeYear));
    }

    private @Nullable RawString chart(CountyExports exports) {
        var bars = new LinkedHashMap<String, Long>();
        for (var year : exports.years()) {
            var each = year.perInhabitant();
            if (each != null) {
                bars.put(String.valueOf(year.year()), each);
            }
        }
        return bars.size() < 2 ? null : chart(exports, bars);
    }

    private RawString chart(CountyExports exports, LinkedHashMap<String, Long> bars) {
        var first = bars.firstEntry();
        var last = bars.lastEntry();
        return BarChart.of(
                "chart-" + exports.method().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                messages().chartPerInhabitant(),
                messages()
                        .chartFinding(
                                Integer.parseInt(first.getKey()),
                                first.getValue(),
                                Integer.parseInt(last.getKey()),
                                last.getValue()),
                bars);
    }

    private StatisticsMessages messages() {
        return words.bundle(StatisticsMessages.class);
    }
}
