package se.exportcheck.reporting.lists;

import static java.time.temporal.ChronoUnit.DAYS;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.clocks.LastDay;
import se.exportcheck.cases.clocks.LastDays;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.LastDayMessages;

/**
 * What somebody should have done by now (R9): decisions, answers to requests for one (FL 12 §), injunctions and all other
 * last days that have passed, the latest first. What is to come is among the deadlines.
 */
@Path("/reports/late")
class LateResource {

    /** More are not read by anybody; the deadlines have them all. */
    private static final int MOST = 2_000;

    private final LastDays lastDays;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;

    LateResource(LastDays lastDays, Frame frame, SheetFiles files, Readers readers) {
        this.lastDays = lastDays;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    public TemplateInstance show() {
        readers.demand(StandardReport.R9.readers());
        return files.page(report());
    }

    @GET
    @Path("list." + SheetFiles.ENDINGS)
    public Response file(@RestPath String format) {
        readers.demand(StandardReport.R9.readers());
        return files.file(report(), format);
    }

    private Report report() {
        var say = frame.say();
        var today = frame.today();
        var columns = List.of(
                Column.words("number", say.number()),
                Column.words("company", say.company()),
                Column.words("kind", say.lastDayOf()),
                Column.words("dueOn", say.lastDay()),
                Column.numbers("daysLate", say.daysLate()),
                Column.words("officer", say.officer()));
        var wanted = new LastDays.Wanted(null, null);
        var rows = lastDays.between(LocalDate.EPOCH, today.minusDays(1), wanted, MOST).stream()
                .map(day -> row(day, today))
                .toList();
        return new Report(
                StandardReport.R9.name(),
                "/reports/late/list",
                say.lateTitle(),
                frame.now(),
                List.of(say.lateIntro()),
                List.of(new Sheet("late", say.lateTitle(), columns, rows)),
                say.lateNothing(),
                List.of(say.lateDefine(), say.lateMost(MOST)),
                true);
    }

    private Row row(LastDay day, LocalDate today) {
        return new Row(
                day.id(),
                List.of(
                        Cell.text(day.number().value(), "/cases/" + day.number()),
                        Cell.text(day.companyName()),
                        Cell.text(frame.say(LastDayMessages.class).kind(day.kind())),
                        Cell.day(day.dueOn()),
                        Cell.count(DAYS.between(day.dueOn(), today)),
                        Cell.text(day.officerName())));
    }
}
