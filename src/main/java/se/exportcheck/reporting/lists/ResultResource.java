package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.reporting.AwardSheets;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.effects.Effects;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.SheetFiles;

/**
 * What the region needs when it reports the result of a year to the Government Offices by 21 February (R3; förordning
 * 2024:99). Each year's instructions of Tillväxtverket say what is asked; this is what the cases know of it.
 */
@Path("/reports/result")
class ResultResource {

    /** After a venture of a year and a year more a company is asked: of the cheques of so many years ago. */
    private static final int YEARS_UNTIL_ASKED = 2;

    private final AwardSheets awards;
    private final Effects effects;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;

    ResultResource(AwardSheets awards, Effects effects, Frame frame, SheetFiles files, Readers readers) {
        this.awards = awards;
        this.effects = effects;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        readers.demand(StandardReport.R3.readers());
        return files.page(of(year), frame.years("/reports/result", year), List.of());
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand(StandardReport.R3.readers());
        return files.file(of(year), format);
    }

    private Report of(int year) {
        var say = frame.say();
        var asked = year - YEARS_UNTIL_ASKED;
        var sheets = Stream.of(awards.of(year), effects.before(year), effects.answered(asked))
                .flatMap(List::stream)
                .toList();
        return new Report(
                StandardReport.R3.name(),
                "/reports/result/" + year,
                say.resultTitle(year),
                frame.now(),
                List.of(say.resultIntro(year, year + 1), say.resultNotAsked(), say.resultAsked(asked)),
                sheets,
                say.resultNothing(year),
                List.of(say.resultDefineYear(), say.resultDefineAnswers(asked), say.resultDefineInstructions()),
                false);
    }
}
