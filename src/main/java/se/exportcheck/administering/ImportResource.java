package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.numbers.Checksum;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Import of past cases as pages: give a list, see what it would bring, import it. */
@Path("/admin/imports")
class ImportResource {

    @CheckedTemplate(basePath = "administering")
    record imports(String text, CheckedList checked, FormErrors errors) implements TemplateInstance {}

    /** @param list the file as it was given, byte for byte: its checksum is kept with the cases */
    @CheckedTemplate(basePath = "administering")
    record preview(String list, String checksum, CheckedList checked) implements TemplateInstance {}

    private static final CheckedList NOTHING_YET = new CheckedList(0, List.of(), List.of());

    private final CaseImport caseImport;
    private final Administrators administrators;
    private final Words words;

    ImportResource(CaseImport caseImport, Administrators administrators, Words words) {
        this.caseImport = caseImport;
        this.administrators = administrators;
        this.words = words;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new imports("", NOTHING_YET, FormErrors.none());
    }

    @POST
    @Path("preview")
    public Response preview(@BeanParam ImportForm form) {
        administrators.demand();
        var content = form.isTooLarge() ? Optional.<byte[]>empty() : form.content();
        if (content.isEmpty()) {
            var messages = words.bundle(AdministeringMessages.class);
            return withoutList(form.typed(), form.isTooLarge() ? messages.listTooLarge() : messages.listMissing());
        }
        var list = content.get();
        var checked = caseImport.check(list);
        return checked.isAccepted()
                ? Response.ok(new preview(ImportForm.packed(list), Checksum.of(list), checked))
                        .build()
                : rejected(list, checked);
    }

    @POST
    @Transactional
    public Response take(@RestForm @Nullable String list) {
        var administrator = administrators.demand();
        var content = ImportForm.unpacked(list);
        if (content.isEmpty()) {
            return withoutList("", words.bundle(AdministeringMessages.class).listMissing());
        }
        var checked = caseImport.take(content.get(), administrator);
        return checked.isAccepted()
                ? Responses.seeOther("/admin/imports", new Flash("administering", "flashImported"))
                : rejected(content.get(), checked);
    }

    private static Response withoutList(String typed, String fault) {
        return Responses.invalid(
                new imports(typed, NOTHING_YET, FormErrors.none().with("list", fault)));
    }

    private Response rejected(byte[] list, CheckedList checked) {
        var fault = words.bundle(AdministeringMessages.class).listRejected();
        var text = ImportForm.mendable(list, checked.rejections());
        return Responses.invalid(new imports(text, checked, FormErrors.none().with("text", fault)));
    }
}
