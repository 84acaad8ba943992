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
import java.time.Clock;
import se.exportcheck.administering.Administrators;
import se.exportcheck.companies.Entered;
import se.exportcheck.payments.PayingAccounts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The account that the region pays grants from. What applied before stays in the books. */
@Path("/admin/region/account")
class PayingAccountResource {

    @CheckedTemplate(basePath = "administering/region")
    record payingAccount(PayingAccountForm form, FormErrors errors) implements TemplateInstance {}

    private final PayingAccounts accounts;
    private final Administrators administrators;
    private final Validator validator;
    private final Words words;
    private final Clock clock;

    PayingAccountResource(
            PayingAccounts accounts, Administrators administrators, Validator validator, Words words, Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.validator = validator;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ask() {
        administrators.demand();
        return new payingAccount(PayingAccountForm.of(accounts.current()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response change(@BeanParam PayingAccountForm form) {
        var administrator = administrators.demand();
        var errors = form.errors(FormErrors.of(validator.validate(form)), words.bundle(RegionMessages.class));
        if (errors.any()) {
            return Responses.invalid(new payingAccount(form, errors));
        }
        accounts.persist(form.account(new Entered(administrator.subject(), administrator.name(), clock.instant())));
        return Responses.seeOther(RegionDataResource.REGION, new Flash("regional", "flashSaved"));
    }
}
