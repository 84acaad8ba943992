package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.introductions.IntroductionCount;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.IntroductionMessages;

/** What came of the companies that were introduced to a partner, partner by partner, in a year. */
@Path(IntroductionReportResource.ADDRESS)
class IntroductionReportResource {

    static final String ADDRESS = "/reports/introductions";

    private final Introductions introductions;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;

    IntroductionReportResource(Introductions introductions, Frame frame, SheetFiles files, Readers readers) {
        this.introductions = introductions;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        readers.demand();
        return files.page(report(year), frame.years(ADDRESS, year), List.of());
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand();
        return files.file(report(year), format);
    }

    private Report report(int year) {
        var say = frame.say(IntroductionMessages.class);
        var columns = List.of(
                Column.words("partner", say.partner()),
                Column.numbers("written", say.written()),
                Column.numbers("shared", say.shared()),
                Column.numbers("answered", say.answered()),
                Column.numbers("contacted", say.contacted()),
                Column.numbers("accepted", say.accepted()),
                Column.numbers("declined", say.declined()),
                Column.numbers("ownContact", say.ownContact()),
                Column.numbers("turnedDown", say.turnedDown()),
                Column.numbers("withdrawn", say.withdrawn()));
        var rows = introductions.counted(year).stream()
                .map(IntroductionReportResource::row)
                .toList();
        return new Report(
                "introductions",
                ADDRESS + "/" + year,
                say.reportTitle(year),
                frame.now(),
                List.of(say.reportIntro()),
                List.of(new Sheet("introductions", say.reportTitle(year), columns, rows)),
                say.reportNone(),
                List.of(say.reportDefine()),
                true);
    }

    private static Row row(IntroductionCount count) {
        return new Row(
                count.partner(),
                List.of(
                        Cell.text(count.partner()),
                        Cell.count(count.written()),
                        Cell.count(count.shared()),
                        Cell.count(count.answered()),
                        Cell.count(count.contacted()),
                        Cell.count(count.accepted()),
                        Cell.count(count.declined()),
                        Cell.count(count.ownContact()),
                        Cell.count(count.turnedDown()),
                        Cell.count(count.withdrawn())));
    }
}
