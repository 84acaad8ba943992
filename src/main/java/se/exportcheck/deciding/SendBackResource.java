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
import se.exportcheck.cases.Part;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Sends a proposal back to the officer (återremiss), with the reason why. */
@Path("/cases/{number}/send-back")
class SendBackResource {

    @CheckedTemplate(basePath = "deciding")
    record sendBack(GrantCase grantCase, SendBackForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Conflicts conflicts;
    private final Validator validator;

    SendBackResource(Steps steps, Conflicts conflicts, Validator validator) {
        this.steps = steps;
        this.conflicts = conflicts;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        var question = conflicts.ask(seen.grantCase(), Part.DECISION_MAKER);
        return page(seen, new SendBackForm(null), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response sendBack(
            @RestPath CaseNumber number, @BeanParam SendBackForm form, @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        var question = conflicts.ask(seen.grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(FormErrors.of(validator.validate(form)));
        return errors.any()
                ? Responses.invalid(page(seen, form, question, errors))
                : question.answer().orElseGet(() -> sendBack(number, form));
    }

    private Response sendBack(CaseNumber number, SendBackForm form) {
        return steps.once(
                number,
                SEND_BACK,
                (grantCase, actor, now) -> grantCase.sendBack(actor, now, Text.of(form.reason())),
                Links::grantCase);
    }

    private static TemplateInstance page(Seen seen, SendBackForm form, ConflictQuestion question, FormErrors errors) {
        seen.open(SEND_BACK);
        return new sendBack(seen.grantCase(), form, question, errors);
    }
}
