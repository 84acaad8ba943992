package se.exportcheck.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.introductions.IntroductionCount;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.web.IntroductionMessages;
import se.exportcheck.web.Words;

/** What came of the companies that were introduced to a partner, partner by partner, in a year. */
@Path("/reports/introductions/{year:(19|20)\\d\\d}")
class IntroductionReportResource {

    @CheckedTemplate(basePath = "reporting")
    record introductions(int year, List<Integer> others, List<IntroductionCount> rows) implements TemplateInstance {}

    private final Introductions introductions;
    private final Readers readers;
    private final Words words;
    private final Clock clock;

    IntroductionReportResource(Introductions introductions, Readers readers, Words words, Clock clock) {
        this.introductions = introductions;
        this.readers = readers;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath int year) {
        readers.demand();
        var thisYear = Stockholm.today(clock).getYear();
        var others =
                Stream.of(year - 1, year + 1).filter(other -> other <= thisYear).toList();
        return new introductions(year, others, introductions.counted(year));
    }

    @GET
    @Path("list.csv")
    public Response csv(@RestPath int year) {
        readers.demand();
        var file = IntroductionCsv.of(introductions.counted(year), words.bundle(IntroductionMessages.class));
        return Downloads.of(file, ReportFormat.CSV.type(), "introductions-%d.csv".formatted(year));
    }
}
