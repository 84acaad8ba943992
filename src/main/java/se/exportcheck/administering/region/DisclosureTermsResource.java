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

/** Says how promptly requests for documents are answered, and how a refusal is appealed (domain brief 2.9). */
@Path("/admin/region/disclosure")
class DisclosureTermsResource {

    @CheckedTemplate(basePath = "administering/region")
    record disclosureTerms(DisclosureTermsForm form, FormErrors errors) implements TemplateInstance {}

    private final Regions regions;
    private final Administrators administrators;
    private final Validator validator;

    DisclosureTermsResource(Regions regions, Administrators administrators, Validator validator) {
        this.regions = regions;
        this.administrators = administrators;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new disclosureTerms(DisclosureTermsForm.of(regions.current().disclosure()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response change(@BeanParam DisclosureTermsForm form) {
        administrators.demand();
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new disclosureTerms(form, errors));
        }
        regions.current().disclose(form.terms());
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
