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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.invoices.InvoiceSettlements;
import se.exportcheck.cases.invoices.InvoiceVerdict;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The officer says what two rows are that look like the same invoice, before the cost is approved. */
@Path("/cases/{number}/claims/{ordinal}/vouchers/{voucher}/duplicates/{other}")
class InvoiceResource {

    @CheckedTemplate(basePath = "paying")
    record invoice(Claim claim, InvoiceMatch match, InvoiceForm form, List<InvoiceVerdict> verdicts, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final InvoiceMatches matches;
    private final InvoiceSettlements settlements;
    private final Validator validator;

    InvoiceResource(Desk desk, InvoiceMatches matches, InvoiceSettlements settlements, Validator validator) {
        this.desk = desk;
        this.matches = matches;
        this.settlements = settlements;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestPath long voucher, @RestPath long other) {
        var claim = desk.claim(number, ordinal);
        claim.demandReviewer(desk.actor());
        var match = match(claim, voucher, other);
        return page(claim, match, InvoiceForm.of(match.found()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response settle(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath long voucher,
            @RestPath long other,
            @BeanParam InvoiceForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandReviewer(desk.actor());
        var match = match(claim, voucher, other);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(claim, match, form, errors));
        }
        settlements.settle(claim, match.found(), form.said(), Text.of(form.reason()), desk.actor(), desk.now());
        return Responses.seeOther(Links.voucher(claim, match.line()), new Flash("invoices", "flashSettled"));
    }

    private InvoiceMatch match(Claim claim, long voucher, long other) {
        var line = claim.line(voucher).orElseThrow(NotFoundException::new);
        return matches.of(claim, List.of(line)).stream()
                .filter(match -> Objects.equals(match.other().id(), other))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance page(Claim claim, InvoiceMatch match, InvoiceForm form, FormErrors errors) {
        return new invoice(claim, match, form, List.of(InvoiceVerdict.values()), errors);
    }
}
