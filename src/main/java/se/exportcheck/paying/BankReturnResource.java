package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The bank could not pay a claim, and somebody notes it by hand. */
@Path("/cases/{number}/claims/{ordinal}/return")
class BankReturnResource {

    @CheckedTemplate(basePath = "paying")
    record bankReturn(ClaimPage page, ReturnForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final LendingRates rates;
    private final Validator validator;

    BankReturnResource(Desk desk, ClaimPages pages, LendingRates rates, Validator validator) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimFor(ClaimAction.RETURN, number, ordinal);
        return new bankReturn(pages.of(claim), new ReturnForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response note(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ReturnForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(ClaimAction.RETURN, desk.actor());
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new bankReturn(pages.of(claim), form, errors));
        }
        claim.returned(Text.of(form.why()), rates.table(), desk.actor(), desk.now());
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashBankReturned"));
    }
}
