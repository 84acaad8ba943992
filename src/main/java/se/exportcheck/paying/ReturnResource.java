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
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The attester sends a proposed payment back to its reviewer, and says why. */
@Path("/cases/{number}/claims/{ordinal}/send-back")
class ReturnResource {

    @CheckedTemplate(basePath = "paying")
    record sendBack(ClaimPage page, ReturnForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Conflicts conflicts;
    private final Validator validator;

    ReturnResource(Desk desk, ClaimPages pages, Conflicts conflicts, Validator validator) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimFor(ClaimAction.SEND_BACK, number, ordinal);
        var question = conflicts.ask(claim.grantCase(), Part.ATTESTER);
        return new sendBack(pages.of(claim), new ReturnForm(null), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response sendBack(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ReturnForm form,
            @BeanParam ConflictForm conflict) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(ClaimAction.SEND_BACK, desk.actor());
        var question = conflicts.ask(claim.grantCase(), Part.ATTESTER, conflict);
        var errors = question.check(FormErrors.of(validator.validate(form)));
        return errors.any()
                ? Responses.invalid(new sendBack(pages.of(claim), form, question, errors))
                : question.answer().orElseGet(() -> sendBack(claim, form));
    }

    private Response sendBack(Claim claim, ReturnForm form) {
        claim.sendBack(desk.actor(), desk.now(), Text.of(form.why()));
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashSentBack"));
    }
}
