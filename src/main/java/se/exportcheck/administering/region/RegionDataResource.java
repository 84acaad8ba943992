package se.exportcheck.administering.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.administering.Administrators;
import se.exportcheck.cases.dossier.SecrecyGround;
import se.exportcheck.cases.dossier.SecrecyGrounds;
import se.exportcheck.payments.PayingAccount;
import se.exportcheck.payments.PayingAccounts;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.StrengthArea;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Responses;

/** What the region says of itself: whom to turn to, who its partners are, what it is strong in. */
@Path("/admin/region")
class RegionDataResource {

    static final String REGION = "/admin/region";

    @CheckedTemplate(basePath = "administering/region")
    record region(
            Region region,
            @Nullable PayingAccount account,
            List<Partner> partners,
            List<StrengthArea> areas,
            List<SecrecyGround> grounds)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "administering/region")
    record contact(ContactForm form, boolean late, FormErrors errors) implements TemplateInstance {}

    private final Regions regions;
    private final PayingAccounts accounts;
    private final Partners partners;
    private final StrengthAreas areas;
    private final SecrecyGrounds grounds;
    private final Administrators administrators;
    private final Validator validator;

    RegionDataResource(
            Regions regions,
            PayingAccounts accounts,
            Partners partners,
            StrengthAreas areas,
            SecrecyGrounds grounds,
            Administrators administrators,
            Validator validator) {
        this.regions = regions;
        this.accounts = accounts;
        this.partners = partners;
        this.areas = areas;
        this.grounds = grounds;
        this.administrators = administrators;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show() {
        administrators.demand();
        return new region(
                regions.current(),
                accounts.current().orElse(null),
                partners.byName(),
                areas.byName(),
                grounds.byProvision());
    }

    @GET
    @Path("contact")
    public TemplateInstance ask() {
        administrators.demand();
        return new contact(ContactForm.of(regions.current()), false, FormErrors.none());
    }

    @POST
    @Path("contact")
    @Transactional
    public Response change(@BeanParam ContactForm form) {
        administrators.demand();
        var region = regions.findById(regions.current().code(), LockModeType.PESSIMISTIC_WRITE);
        if (Numbers.whole(form.version())
                .filter(seen -> seen == region.version())
                .isEmpty()) {
            return Responses.refused(new contact(ContactForm.of(region), true, FormErrors.none()));
        }
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new contact(form, false, errors));
        }
        region.change(form.contact());
        return Responses.seeOther(REGION, new Flash("regional", "flashSaved"));
    }
}
