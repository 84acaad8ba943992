package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
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
import se.exportcheck.web.Words;

/** The bank has paid: the day is noted, and the case knows what has been paid. */
@Path("/cases/{number}/claims/{ordinal}/confirm-paid")
class ConfirmationResource {

    @CheckedTemplate(basePath = "paying")
    record confirmPaid(ClaimPage page, ConfirmationForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final LendingRates rates;
    private final Words words;

    ConfirmationResource(Desk desk, ClaimPages pages, LendingRates rates, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimFor(ClaimAction.CONFIRM_PAID, number, ordinal);
        return new confirmPaid(pages.of(claim), ConfirmationForm.of(desk.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response confirm(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ConfirmationForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(ClaimAction.CONFIRM_PAID, desk.actor());
        var errors = form.check(claim.sentOn().orElseThrow(), desk.today(), words.bundle(PayingMessages.class));
        if (errors.any()) {
            return Responses.invalid(new confirmPaid(pages.of(claim), form, errors));
        }
        claim.confirmPaid(form.paidOn().date().orElseThrow(), rates.table(), desk.actor(), desk.now());
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashPaid"));
    }
}
