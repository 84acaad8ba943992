package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import se.exportcheck.schemes.Scheme;
import se.exportcheck.schemes.Schemes;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** A new kind of cheque: it begins as a draft with the usual values. */
@Path("/admin/schemes/new")
class NewSchemeResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record newScheme(SchemeForm form, FormErrors errors) implements TemplateInstance {}

    private final Schemes schemes;
    private final Desk desk;
    private final ValueWords words;
    private final Validator validator;

    NewSchemeResource(Schemes schemes, Desk desk, ValueWords words, Validator validator) {
        this.schemes = schemes;
        this.desk = desk;
        this.words = words;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask() {
        desk.editor();
        return new newScheme(new SchemeForm(null, null, null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response add(@BeanParam SchemeForm form) {
        var editor = desk.editor();
        var errors = FormErrors.of(validator.validate(form));
        if (schemes.has(Text.of(form.code()))) {
            errors = errors.with("code", words.messages().codeKnown());
        }
        if (errors.any()) {
            return Responses.invalid(new newScheme(form, errors));
        }
        var scheme =
                new Scheme(Text.of(form.code()), Text.of(form.nameSv()), Text.of(form.nameEn()), editor, desk.now());
        schemes.persistAndFlush(scheme);
        return Responses.seeOther(Desk.address(scheme.versions().getFirst()), new Flash("scheme", "flashSchemeAdded"));
    }
}
