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
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The voucher list (verifikatförteckning) of a claim that is a draft: rows are added and removed. */
@Path("/cases/{number}/claims/{ordinal}/vouchers")
class VoucherResource {

    @CheckedTemplate(basePath = "paying")
    record voucher(Claim claim, VoucherForm form, List<CostType> costTypes, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Validator validator;
    private final SubmissionKeys keys;
    private final Words words;

    VoucherResource(Desk desk, Validator validator, SubmissionKeys keys, Words words) {
        this.desk = desk;
        this.validator = validator;
        this.keys = keys;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claim(number, ordinal);
        claim.demandEditable(desk.actor());
        return page(claim, VoucherForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response add(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam VoucherForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandEditable(desk.actor());
        var errors =
                form.check(FormErrors.of(validator.validate(form)), desk.today(), words.bundle(PayingMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(claim, form, errors));
        }
        var address = keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            claim.add(form.toVoucher(desk.today()));
            return Links.claim(claim);
        });
        return Responses.seeOther(address, new Flash("paying", "flashVoucherAdded"));
    }

    @POST
    @Path("{voucher}/remove")
    @Transactional
    public Response remove(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath long voucher) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandEditable(desk.actor());
        claim.remove(claim.line(voucher).orElseThrow(NotFoundException::new));
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashVoucherRemoved"));
    }

    private static TemplateInstance page(Claim claim, VoucherForm form, FormErrors errors) {
        return new voucher(claim, form, CostType.supported(), errors);
    }
}
