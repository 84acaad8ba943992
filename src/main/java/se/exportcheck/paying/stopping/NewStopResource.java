package se.exportcheck.paying.stopping;

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
import se.exportcheck.cases.GrantCase;
import se.exportcheck.letters.StopLetters;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.PaymentStopMessages;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The officer has found that aid is to be repaid, and tells the company that payments may be stopped. */
@Path("/cases/{number}/stops/new")
class NewStopResource {

    @CheckedTemplate(basePath = "stopping")
    record newStop(GrantCase grantCase, int days, OpenForm form, FormErrors errors) implements TemplateInstance {}

    private final StopDesk desk;
    private final StopLetters letters;
    private final Validator validator;
    private final Words words;

    NewStopResource(StopDesk desk, StopLetters letters, Validator validator, Words words) {
        this.desk = desk;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        grantCase.demandPaymentStop(desk.actor(), desk.now());
        return page(grantCase, new OpenForm(null, null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response open(@RestPath CaseNumber number, @BeanParam OpenForm form) {
        var grantCase = desk.held(number);
        grantCase.demandPaymentStop(desk.actor(), desk.now());
        var errors = form.check(FormErrors.of(validator.validate(form)), words.bundle(PaymentStopMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        var stop = grantCase.stopPayment(form.said(), form.isHeard(), desk.actor(), desk.now());
        if (!stop.hearing().isSkipped()) {
            letters.communicated(stop, desk.actor(), desk.now());
        }
        return Responses.seeOther(Links.paymentStop(stop), new Flash("stops", "flashStop"));
    }

    private static TemplateInstance page(GrantCase grantCase, OpenForm form, FormErrors errors) {
        return new newStop(grantCase, grantCase.schemeVersion().limits().hearingDays(), form, errors);
    }
}
