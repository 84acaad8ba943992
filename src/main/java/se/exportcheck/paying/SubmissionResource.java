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
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** A claim is checked a last time and sent, by whoever may sign for the company. */
@Path("/cases/{number}/claims/{ordinal}/submit")
class SubmissionResource {

    @CheckedTemplate(basePath = "paying")
    record submission(ClaimPage page, SubmissionForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Validator validator;

    SubmissionResource(Desk desk, ClaimPages pages, Validator validator) {
        this.desk = desk;
        this.pages = pages;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claim(number, ordinal);
        claim.grantCase().demandSubmittable(claim, desk.actor(), desk.now());
        return new submission(pages.of(claim), SubmissionForm.empty(), FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response submit(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam SubmissionForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.grantCase().demandSubmittable(claim, desk.actor(), desk.now());
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new submission(pages.of(claim), form, errors));
        }
        claim.grantCase().submitClaim(claim, desk.actor(), desk.now());
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashSubmitted"));
    }
}
