package se.exportcheck.administering.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import se.exportcheck.administering.Administrators;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** Adds a strength area; what one means never changes, for applications and reports speak of it. */
@Path("/admin/region/strength-areas/new")
class AreaResource {

    @CheckedTemplate(basePath = "administering/region")
    record area(AreaForm form, FormErrors errors) implements TemplateInstance {}

    private final StrengthAreas areas;
    private final Administrators administrators;
    private final Validator validator;
    private final Words words;

    AreaResource(StrengthAreas areas, Administrators administrators, Validator validator, Words words) {
        this.areas = areas;
        this.administrators = administrators;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new area(AreaForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response add(@BeanParam AreaForm form) {
        administrators.demand();
        var errors = FormErrors.of(validator.validate(form));
        if (areas.has(Text.of(form.code()))) {
            errors = errors.with("code", words.bundle(RegionMessages.class).codeKnown());
        }
        if (errors.any()) {
            return Responses.invalid(new area(form, errors));
        }
        areas.persist(new StrengthArea(Text.of(form.code()), Text.of(form.nameSv()), Text.of(form.nameEn())));
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
