package se.exportcheck.administering;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Import of past cases as pages: give a list, see what it would bring, import it. */
@Path("/admin/imports")
class ImportResource {

    @CheckedTemplate(basePath = "administering")
    record imports(String text, CheckedList checked, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering")
    record preview(String text, CheckedList checked) implements TemplateInstance {}

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
            var fault = form.isTooLarge() ? messages.listTooLarge() : messages.listMissing();
            return Responses.invalid(
                    new imports("", NOTHING_YET, FormErrors.none().with("list", fault)));
        }
        var checked = caseImport.check(content.get());
        var text = new String(content.get(), UTF_8);
        return checked.isAccepted() ? Response.ok(new preview(text, checked)).build() : rejected(text, checked);
    }

    @POST
    @Transactional
    public Response take(@RestForm String text) {
        var checked = caseImport.take(text.getBytes(UTF_8), administrators.demand());
        return checked.isAccepted()
                ? Responses.seeOther("/admin/imports", new Flash("administering", "flashImported"))
                : rejected(text, checked);
    }

    private Response rejected(String text, CheckedList checked) {
        var fault = words.bundle(AdministeringMessages.class).listRejected();
        return Responses.invalid(new imports(text, checked, FormErrors.none().with("text", fault)));
    }
}
