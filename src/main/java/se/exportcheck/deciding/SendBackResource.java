package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.SEND_BACK;

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
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Sends a proposal back to the officer (återremiss), with the reason why. */
@Path("/cases/{number}/send-back")
class SendBackResource {

    @CheckedTemplate(basePath = "deciding")
    record sendBack(GrantCase grantCase, SendBackForm form, FormErrors errors) implements TemplateInstance {}

    private final Steps steps;
    private final Validator validator;

    SendBackResource(Steps steps, Validator validator) {
        this.steps = steps;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(number, new SendBackForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public Response sendBack(@RestPath CaseNumber number, @BeanParam SendBackForm form) {
        var errors = FormErrors.of(validator.validate(form));
        return errors.any()
                ? Responses.invalid(page(number, form, errors))
                : steps.once(
                        number,
                        SEND_BACK,
                        (grantCase, actor, now) -> grantCase.sendBack(actor, now, Text.of(form.reason())),
                        Links::grantCase);
    }

    private TemplateInstance page(CaseNumber number, SendBackForm form, FormErrors errors) {
        var seen = steps.seen(number);
        seen.open(SEND_BACK);
        return new sendBack(seen.grantCase(), form, errors);
    }
}
