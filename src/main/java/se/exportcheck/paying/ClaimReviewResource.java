package se.exportcheck.paying;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** The officer reviews the rows of a claim: approves, reduces or rejects each, with a reason (PAY-02). */
@Path("/cases/{number}/claims/{ordinal}")
class ClaimReviewResource {

    @CheckedTemplate(basePath = "paying")
    record line(
            Claim claim,
            ClaimLine line,
            List<InvoiceMatch> matches,
            LineForm form,
            List<LineForm.Verdict> verdicts,
            List<ClaimLine.Reason> reasons,
            List<NonPaymentGround> grounds,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final InvoiceMatches matches;
    private final Validator validator;
    private final Words words;

    ClaimReviewResource(Desk desk, InvoiceMatches matches, Validator validator, Words words) {
        this.desk = desk;
        this.matches = matches;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("vouchers/{voucher}")
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath long voucher) {
        var claim = desk.claim(number, ordinal);
        claim.demandReviewer(desk.actor());
        var line = claim.line(voucher).orElseThrow(NotFoundException::new);
        return page(claim, line, LineForm.of(line), FormErrors.none());
    }

    @POST
    @Path("vouchers/{voucher}")
    @Transactional
    public Response save(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestPath long voucher, @BeanParam LineForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandReviewer(desk.actor());
        var line = claim.line(voucher).orElseThrow(NotFoundException::new);
        var errors =
                form.check(FormErrors.of(validator.validate(form)), line.amount(), words.bundle(PayingMessages.class));
        if (!form.isRejection() && !line.mayBeApproved()) {
            errors = errors.with("verdict", words.bundle(InvoiceMessages.class).settleFirst());
        }
        if (errors.any()) {
            return Responses.invalid(page(claim, line, form, errors));
        }
        var remark = Text.optional(form.comment()).orElse(null);
        claim.reviewLine(
                line, form.amountOf(line.amount()), form.why().orElse(null), form.under(), remark, desk.actor());
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashLineReviewed"));
    }

    /** What is left is in order. */
    @POST
    @Path("approve-rest")
    @Transactional
    public Response approveRest(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimToChange(number, ordinal);
        claim.approveRest(desk.actor());
        var all = claim.lines().stream().allMatch(ClaimLine::isReviewed);
        return Responses.seeOther(
                Links.claim(claim),
                all ? new Flash("paying", "flashRestApproved") : new Flash("invoices", "flashRestButSome"));
    }

    private TemplateInstance page(Claim claim, ClaimLine line, LineForm form, FormErrors errors) {
        return new line(
                claim,
                line,
                matches.of(claim, List.of(line)),
                form,
                List.of(LineForm.Verdict.values()),
                List.of(ClaimLine.Reason.values()),
                List.of(NonPaymentGround.values()),
                errors);
    }
}
