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

/** Says how long an invitation to act for a company holds. */
@Path("/admin/region/invitations")
class InvitationDaysResource {

    @CheckedTemplate(basePath = "administering/region")
    record invitationDays(InvitationDaysForm form, FormErrors errors) implements TemplateInstance {}

    private final Regions regions;
    private final Administrators administrators;
    private final Validator validator;

    InvitationDaysResource(Regions regions, Administrators administrators, Validator validator) {
        this.regions = regions;
        this.administrators = administrators;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new invitationDays(InvitationDaysForm.of(regions.current()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response change(@BeanParam InvitationDaysForm form) {
        administrators.demand();
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new invitationDays(form, errors));
        }
        regions.current().inviteFor(form.number());
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
