package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** Import of euro rates: give a file, see what it would bring, import it. All of its lines or none. */
@Path("/admin/rates/import")
class RateImportResource {

    @CheckedTemplate(basePath = "administering")
    record rateImport(String text, String month, CheckedRates checked, FormErrors errors) implements TemplateInstance {}

    /** @param list the file as it was given, byte for byte */
    @CheckedTemplate(basePath = "administering")
    record ratePreview(String list, String month, CheckedRates checked) implements TemplateInstance {}

    private final RateImport rateImport;
    private final Administrators administrators;
    private final Words words;

    RateImportResource(RateImport rateImport, Administrators administrators, Words words) {
        this.rateImport = rateImport;
        this.administrators = administrators;
        this.words = words;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new rateImport("", "", CheckedRates.nothing(), FormErrors.none());
    }

    @POST
    @Path("preview")
    public Response preview(@BeanParam RateFileForm form) {
        administrators.demand();
        var content = form.list().isTooLarge()
                ? Optional.<byte[]>empty()
                : form.list().content();
        var errors = errors(form, content);
        if (errors.any()) {
            return Responses.invalid(new rateImport(form.typed(), form.typedMonth(), CheckedRates.nothing(), errors));
        }
        var file = content.orElseThrow();
        var checked = rateImport.check(file, RateFileForm.month(form.month()).orElse(null));
        return checked.isAccepted()
                ? Responses.page(new ratePreview(ImportForm.packed(file), form.typedMonth(), checked))
                : rejected(file, form.typedMonth(), checked);
    }

    @POST
    @Transactional
    public Response take(@RestForm @Nullable String list, @RestForm @Nullable String month) {
        var administrator = administrators.demand();
        var content = ImportForm.unpacked(list);
        if (content.isEmpty()) {
            var missing = FormErrors.none()
                    .with("list", words.bundle(AdministeringMessages.class).listMissing());
            return Responses.invalid(new rateImport("", "", CheckedRates.nothing(), missing));
        }
        var checked = rateImport.take(content.get(), RateFileForm.month(month).orElse(null), administrator);
        return checked.isAccepted()
                ? Responses.seeOther("/admin/rates", new Flash("rates", "flashImported"))
                : rejected(content.get(), Text.of(month), checked);
    }

    private FormErrors errors(RateFileForm form, Optional<byte[]> content) {
        var errors = FormErrors.none();
        if (content.isEmpty()) {
            var messages = words.bundle(AdministeringMessages.class);
            errors = errors.with("list", form.list().isTooLarge() ? messages.listTooLarge() : messages.listMissing());
        }
        return form.isMonthReadable()
                ? errors
                : errors.with("month", words.bundle(RateMessages.class).monthWrong());
    }

    private Response rejected(byte[] file, String month, CheckedRates checked) {
        var fault = words.bundle(AdministeringMessages.class).listRejected();
        var errors = FormErrors.none().with("text", fault);
        return Responses.invalid(
                new rateImport(ImportForm.mendable(file, checked.rejections()), month, checked, errors));
    }
}
