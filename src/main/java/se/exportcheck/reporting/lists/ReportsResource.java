package se.exportcheck.reporting.lists;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.reporting.AwardSheets;
import se.exportcheck.reporting.AwardSheets.YearOfAwards;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.effects.Effects;

/** All reports that there are, what each is for and when, and the years that have an award report. */
@Path("/reports")
class ReportsResource {

    /** @param address where it is opened; null for those who do not read it */
    record Line(StandardReport report, @Nullable String address) {}

    @CheckedTemplate(basePath = "reporting")
    record reports(List<Line> lines, List<YearOfAwards> years, boolean mayReadAwards, int thisYear)
            implements TemplateInstance {}

    private final AwardSheets awards;
    private final Readers readers;
    private final CurrentActor currentActor;
    private final Effects effects;
    private final Frame frame;

    ReportsResource(AwardSheets awards, Readers readers, CurrentActor currentActor, Effects effects, Frame frame) {
        this.awards = awards;
        this.effects = effects;
        this.readers = readers;
        this.currentActor = currentActor;
        this.frame = frame;
    }

    @GET
    public TemplateInstance index() {
        readers.demand(StandardReport.allReaders());
        var actor = currentActor.get();
        var thisYear = frame.today().getYear();
        var lastYear = thisYear - 1;
        var askedYear = effects.latest().orElse(lastYear);
        var lines = Stream.of(StandardReport.values())
                .map(report ->
                        new Line(report, actor.isAnyOf(report.readers()) ? report.address(lastYear, askedYear) : null))
                .toList();
        var mayReadAwards = actor.isAnyOf(StandardReport.R1.readers());
        return new reports(lines, mayReadAwards ? awards.years() : List.of(), mayReadAwards, thisYear);
    }
}
