package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The steps of a claim that ask for nothing but a last look: reviewed by one, attested by a second, sent by a third. */
@Path("/cases/{number}/claims/{ordinal}")
class ClaimStepResource {

    @CheckedTemplate(basePath = "paying")
    record step(ClaimPage page, ClaimAction action) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;

    ClaimStepResource(Desk desk, ClaimPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    @Path("review")
    public TemplateInstance showReview(@RestPath CaseNumber number, @RestPath int ordinal) {
        return page(ClaimAction.REVIEW, number, ordinal);
    }

    @POST
    @Path("review")
    @Transactional
    public Response review(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimToChange(number, ordinal);
        claim.review(desk.actor(), desk.now());
        return done(claim, "flashReviewed");
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
        return page(ClaimAction.ATTEST, number, ordinal);
    }

    @POST
    @Path("attest")
    @Transactional
    public Response attest(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimToChange(number, ordinal);
        claim.attest(desk.actor(), desk.now());
        return done(claim, "flashAttested");
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
        return new step(pages.of(desk.claimFor(action, number, ordinal)), action);
    }

    private static Response done(Claim claim, String message) {
        return Responses.seeOther(Links.claim(claim), new Flash("paying", message));
    }
}
