package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
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

/** The steps of a claim that ask for nothing but a last look: reviewed by one, attested by a second, sent by a third. */
@Path("/cases/{number}/claims/{ordinal}")
class ClaimStepResource {

    @CheckedTemplate(basePath = "paying")
    record step(
            ClaimPage page, ClaimAction action, @Nullable ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Conflicts conflicts;

    ClaimStepResource(Desk desk, ClaimPages pages, Conflicts conflicts) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GET
    @Path("review")
    public TemplateInstance showReview(@RestPath CaseNumber number, @RestPath int ordinal) {
        return first(ClaimAction.REVIEW, Part.OFFICER, number, ordinal);
    }

    @POST
    @Path("review")
    @Transactional
    public Response review(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ConflictForm conflict) {
        var claim = desk.claimToChange(number, ordinal);
        var question = conflicts.ask(claim.grantCase(), Part.OFFICER, conflict);
        return answered(claim, ClaimAction.REVIEW, question).orElseGet(() -> {
            claim.review(desk.actor(), desk.now());
            return done(claim, "flashReviewed");
        });
    }

    @GET
    @Path("propose")
    public TemplateInstance showProposal(@RestPath CaseNumber number, @RestPath int ordinal) {
        return page(ClaimAction.PROPOSE, number, ordinal);
    }

    @POST
    @Path("propose")
    @Transactional
    public Response propose(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimToChange(number, ordinal);
        claim.propose(desk.actor(), desk.now());
        return done(claim, "flashProposed");
    }

    @GET
    @Path("attest")
    public TemplateInstance showAttestation(@RestPath CaseNumber number, @RestPath int ordinal) {
        return first(ClaimAction.ATTEST, Part.ATTESTER, number, ordinal);
    }

    @POST
    @Path("attest")
    @Transactional
    public Response attest(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ConflictForm conflict) {
        var claim = desk.claimToChange(number, ordinal);
        var question = conflicts.ask(claim.grantCase(), Part.ATTESTER, conflict);
        return answered(claim, ClaimAction.ATTEST, question).orElseGet(() -> {
            claim.attest(desk.actor(), desk.now());
            return done(claim, "flashAttested");
        });
    }

    @GET
    @Path("send")
    public TemplateInstance showSending(@RestPath CaseNumber number, @RestPath int ordinal) {
        return page(ClaimAction.SEND, number, ordinal);
    }

    @POST
    @Path("send")
    @Transactional
    public Response send(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimToChange(number, ordinal);
        claim.send(desk.actor(), desk.now());
        return done(claim, "flashSent");
    }

    private TemplateInstance page(ClaimAction action, CaseNumber number, int ordinal) {
        return new step(pages.of(desk.claimFor(action, number, ordinal)), action, null, FormErrors.none());
    }

    private TemplateInstance first(ClaimAction action, Part part, CaseNumber number, int ordinal) {
        var claim = desk.claimFor(action, number, ordinal);
        return new step(pages.of(claim), action, conflicts.ask(claim.grantCase(), part), FormErrors.none());
    }

    /** The page again when the question is not answered, the case when the answer is yes; else the step goes on. */
    private Optional<Response> answered(Claim claim, ClaimAction action, ConflictQuestion question) {
        claim.demand(action, desk.actor());
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Optional.of(Responses.invalid(new step(pages.of(claim), action, question, errors)))
                : question.answer();
    }

    private static Response done(Claim claim, String message) {
        return Responses.seeOther(Links.claim(claim), new Flash("paying", message));
    }
}
