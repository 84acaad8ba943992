package se.exportcheck.registering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.cases.register.RegisterExport;
import se.exportcheck.cases.register.RegisterStatus;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Spreadsheet;
import se.exportcheck.web.Words;

/** Takes entries out as a file for the register of aid, to be fetched again whenever it is needed. */
@Path("/register/exports")
class ExportResource {

    @CheckedTemplate(basePath = "registering")
    record export(RegisterExport export, List<RegisterEntry> entries, boolean waits, boolean works)
            implements TemplateInstance {}

    private final RegisterDesk desk;
    private final Register register;
    private final Words words;

    ExportResource(RegisterDesk desk, Register register, Words words) {
        this.desk = desk;
        this.register = register;
        this.words = words;
    }

    @POST
    @Transactional
    public Response take(@RestForm("entry") List<String> chosen, @RestForm @Nullable String all) {
        var worker = desk.demandWorker();
        var entries = all == null ? register.withIds(Ids.of(chosen)) : register.exportable(worker);
        if (entries.isEmpty()) {
            var messages = words.bundle(RegisteringMessages.class);
            return refused(all == null ? messages.chooseSome() : messages.nothingToExport());
        }
        var export = register.export(entries, worker, desk.now());
        return Responses.seeOther("/register/exports/" + export.id(), new Flash("registering", "flashExported"));
    }

    @GET
    @Path("{export:[0-9]+}")
    public TemplateInstance show(@RestPath("export") Long id) {
        desk.demandReader();
        var export = find(id);
        var entries = entries(export);
        var waits = entries.stream().anyMatch(entry -> entry.status() == RegisterStatus.EXPORTED);
        return new export(export, entries, waits, desk.works());
    }

    @GET
    @Path("{export:[0-9]+}.csv")
    public Response csv(@RestPath("export") Long id) {
        desk.demandReader();
        return file(id, "csv", "text/csv; charset=UTF-8", table(id).csv());
    }

    @GET
    @Path("{export:[0-9]+}.xlsx")
    public Response xlsx(@RestPath("export") Long id) {
        desk.demandReader();
        return file(id, "xlsx", Spreadsheet.TYPE.toString(), table(id).xlsx());
    }

    private RegisterFile table(Long id) {
        var export = find(id);
        return RegisterFile.of(export, entries(export));
    }

    private RegisterExport find(Long id) {
        return register.exportWith(id).orElseThrow(NotFoundException::new);
    }

    private List<RegisterEntry> entries(RegisterExport export) {
        return register.withIds(
                export.rows().stream().map(RegisterExport.Row::entryId).toList());
    }

    private Response refused(String why) {
        var page = QueuePage.of(register, DueCursor.START);
        return Responses.invalid(new RegisterResource.register(
                page,
                register.counts(desk.today()),
                desk.today(),
                true,
                FormErrors.none().with("entry", why)));
    }

    private static Response file(Long id, String kind, String type, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register-%d.%s\"".formatted(id, kind))
                .build();
    }
}
