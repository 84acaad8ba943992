package se.exportcheck.reporting.lists;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.reporting.Readers;
import se.exportcheck.reporting.lists.Ku70Payments.Recipient;
import se.exportcheck.reporting.sheets.Cell;
import se.exportcheck.reporting.sheets.Report;
import se.exportcheck.reporting.sheets.Sheet;
import se.exportcheck.reporting.sheets.Sheet.Column;
import se.exportcheck.reporting.sheets.Sheet.Row;
import se.exportcheck.reporting.sheets.SheetFiles;

/**
 * The sole traders who were paid in a year, by personal identity number, for the economy unit (R5). It is for those who
 * handle payments and those who audit; who reads it is written down.
 */
@Path("/reports/ku70")
class Ku70Resource {

    private final Ku70Payments payments;
    private final Frame frame;
    private final SheetFiles files;
    private final Readers readers;

    Ku70Resource(Ku70Payments payments, Frame frame, SheetFiles files, Readers readers) {
        this.payments = payments;
        this.frame = frame;
        this.files = files;
        this.readers = readers;
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    public TemplateInstance show(@RestPath int year) {
        readers.demand(StandardReport.R5.readers());
        return files.page(of(year), frame.years("/reports/ku70", year), List.of());
    }

    @GET
    @Path("{year:(19|20)\\d\\d}." + SheetFiles.ENDINGS)
    public Response file(@RestPath int year, @RestPath String format) {
        readers.demand(StandardReport.R5.readers());
        return files.file(of(year), format);
    }

    private Report of(int year) {
        var say = frame.say();
        var columns = List.of(
                Column.words("name", say.person()),
                Column.words("identityNumber", say.identityNumber()),
                Column.numbers("payments", say.payments()),
                Column.numbers("paidSek", say.paid()),
                Column.numbers("repaidSek", say.repaid()),
                Column.words("cases", say.cases()));
        var rows = payments.of(year).stream().map(Ku70Resource::row).toList();
        return new Report(
                StandardReport.R5.name(),
                "/reports/ku70/" + year,
                say.ku70Title(year),
                frame.now(),
                List.of(say.ku70Intro(year + 1), say.readingIsKept()),
                List.of(new Sheet("recipients", say.ku70Title(year), columns, rows)),
                say.ku70Nothing(year),
                List.of(say.ku70DefineWho(), say.ku70DefinePaid(), say.ku70DefineRepaid(), say.ku70DefineRules()),
                true);
    }

    private static Row row(Recipient recipient) {
        var isOne = !recipient.cases().contains(",");
        var cases = isOne ? Cell.text(recipient.cases(), "/cases/" + recipient.cases()) : Cell.text(recipient.cases());
        return new Row(
                recipient.cases(),
                List.of(
                        Cell.text(recipient.name()),
                        Cell.text(recipient.number().display()),
                        Cell.count(recipient.payments()),
                        Cell.kronor(recipient.paid()),
                        Cell.kronor(recipient.repaid()),
                        cases));
    }
}
