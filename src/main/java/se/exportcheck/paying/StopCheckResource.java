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
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.StopMessages;
import se.exportcheck.web.Words;

/** Somebody of the region has checked whether anything stops a payment. */
@Path("/cases/{number}/claims/{ordinal}/stop-check")
class StopCheckResource {

    @CheckedTemplate(basePath = "paying")
    record stopCheck(ClaimPage page, StopForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Validator validator;
    private final Words words;

    StopCheckResource(Desk desk, ClaimPages pages, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claim(number, ordinal);
        claim.demandStopChecker(desk.actor());
        return new stopCheck(pages.of(claim), new StopForm(null, null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam StopForm form) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demandStopChecker(desk.actor());
        var errors = form.errors(FormErrors.of(validator.validate(form)), words.bundle(StopMessages.class));
        if (errors.any()) {
            return Responses.invalid(new stopCheck(pages.of(claim), form, errors));
        }
        claim.checkStops(form.isClear(), form.said(), desk.actor(), desk.now());
        return Responses.seeOther(Links.claim(claim), new Flash("stops", "flashStopChecked"));
    }
}
