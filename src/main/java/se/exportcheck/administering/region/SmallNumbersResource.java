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
import se.exportcheck.people.Regions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** Says how small a number may be on the region's public pages (domain brief 5.2, small cells). */
@Path("/admin/region/small-numbers")
class SmallNumbersResource {

    @CheckedTemplate(basePath = "administering/region")
    record smallNumbers(SmallNumbersForm form, FormErrors errors) implements TemplateInstance {}

    private final Regions regions;
    private final Administrators administrators;
    private final Validator validator;

    SmallNumbersResource(Regions regions, Administrators administrators, Validator validator) {
        this.regions = regions;
        this.administrators = administrators;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new smallNumbers(SmallNumbersForm.of(regions.current()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response change(@BeanParam SmallNumbersForm form) {
        administrators.demand();
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new smallNumbers(form, errors));
        }
        regions.current().tellNothingBelow(form.number());
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
