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
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The officer finds no reason to change a decision on payment that was taken up again: it stands, and the payment goes on. */
@Path("/cases/{number}/claims/{ordinal}/leave-unchanged")
class LeavePaymentResource {

    private static final ClaimAction ACTION = ClaimAction.LEAVE_UNCHANGED;

    @CheckedTemplate(basePath = "paying")
    record leave(ClaimPage page, ClaimAction action, LeaveForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Validator validator;

    LeavePaymentResource(Desk desk, ClaimPages pages, Validator validator) {
        this.desk = desk;
        this.pages = pages;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimFor(ACTION, number, ordinal);
        return new leave(pages.of(claim), ACTION, new LeaveForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response leave(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam LeaveForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(ACTION, desk.actor());
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new leave(pages.of(claim), ACTION, form, errors));
        }
        claim.leaveUnchanged(Text.of(form.why()), desk.actor(), desk.now());
        return Responses.seeOther(Links.claim(claim), new Flash("reconsideration", "flashLeft"));
    }
}
