package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.lists.RegisterQueue.Entry;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.reporting.sheets.SheetFiles;
import se.exportcheck.web.RegisterMessages;

/** The queue to the register of aid (R4): within twenty working days (Regulation (EU) 2023/2831 art. 6). */
@Path("/reports/register")
class RegisterReportResource {

    private final RegisterQueue queue;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;

    RegisterReportResource(RegisterQueue queue, Frame frame, SheetFiles files, Readers readers) {
        this.queue = queue;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    public TemplateInstance show() {
        readers.demand(StandardReport.R4.readers());
        return readers.isAnyOf(StandardReport.allReaders())
                ? files.page(report())
                : files.pageFrom("/register", report());
    }

    @GET
    @Path("list." + SheetFiles.ENDINGS)
    public Response file(@RestPath String format) {
        readers.demand(StandardReport.R4.readers());
        return files.file(report(), format);
    }

    private Report report() {
        var say = frame.say();
        var columns = List.of(
                Column.words("number", say.number()),
                Column.words("beneficiary", say.company()),
                Column.words("grantedOn", say.grantedOn()),
                Column.numbers("amountSek", say.amountKronor()),
                Column.words("operation", say.toTell()),
                Column.words("status", say.status()),
                Column.words("dueOn", say.lastDay()));
        var rows = queue.all().stream().map(this::row).toList();
        return new Report(
                StandardReport.R4.name(),
                "/reports/register/list",
                say.registerTitle(),
                frame.now(),
                List.of(say.registerIntro()),
                List.of(new Sheet("queue", say.registerTitle(), columns, rows)),
                say.registerNothing(),
                List.of(say.registerDefine()),
                true);
    }

    private Row row(Entry entry) {
        var say = frame.say(RegisterMessages.class);
        return new Row(
                entry.number(),
                List.of(
                        Cell.text(entry.number(), "/cases/" + entry.number()),
                        Cell.text(entry.beneficiary()),
                        Cell.day(entry.grantedOn()),
                        Cell.kronor(entry.amount()),
                        Cell.text(say.operation(entry.operation())),
                        Cell.text(say.status(entry.status())),
                        Cell.day(entry.dueOn())));
    }
}
