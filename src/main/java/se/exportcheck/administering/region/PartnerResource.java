package se.exportcheck.administering.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.administering.Administrators;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** The organisations that help companies, and whose advisers give opinions: added, renamed, and described to companies. */
@Path(PartnerResource.PATH)
class PartnerResource {

    static final String PATH = "/admin/region/partners";

    @CheckedTemplate(basePath = "administering/region")
    record partner(String to, PartnerForm form, FormErrors errors) implements TemplateInstance {}

    private final Partners partners;
    private final Administrators administrators;
    private final Validator validator;
    private final Words words;

    PartnerResource(Partners partners, Administrators administrators, Validator validator, Words words) {
        this.partners = partners;
        this.administrators = administrators;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("new")
    public TemplateInstance askNew() {
        administrators.demand();
        return new partner(PATH + "/new", PartnerForm.BLANK, FormErrors.none());
    }

    @POST
    @Path("new")
    @Transactional
    public Response add(@BeanParam PartnerForm form) {
        administrators.demand();
        var errors = check(form, null);
        if (errors.any()) {
            return Responses.invalid(new partner(PATH + "/new", form, errors));
        }
        var partner = new Partner(Text.of(form.partnerName()));
        form.describe(partner);
        partners.persist(partner);
        return saved();
    }

    @GET
    @Path("{partner}")
    public TemplateInstance ask(@RestPath("partner") long id) {
        var partner = find(id);
        return new partner(PATH + "/" + id, PartnerForm.of(partner), FormErrors.none());
    }

    @POST
    @Path("{partner}")
    @Transactional
    public Response rename(@RestPath("partner") long id, @BeanParam PartnerForm form) {
        var partner = find(id);
        var errors = check(form, partner);
        if (errors.any()) {
            return Responses.invalid(new partner(PATH + "/" + id, form, errors));
        }
        partner.rename(Text.of(form.partnerName()));
        form.describe(partner);
        return saved();
    }

    private Partner find(long id) {
        administrators.demand();
        return partners.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private FormErrors check(PartnerForm form, @Nullable Partner renamed) {
        var errors = form.check(FormErrors.of(validator.validate(form)), words.bundle(RegionMessages.class));
        var known = partners.byName().stream()
                .filter(each -> !Objects.equals(each, renamed))
                .anyMatch(each -> each.name().equalsIgnoreCase(Text.of(form.partnerName())));
        return known
                ? errors.with("partnerName", words.bundle(RegionMessages.class).partnerKnown())
                : errors;
    }

    private static Response saved() {
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
