package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.DISPATCH;

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
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Sends the decision about a change to the company (expediering); from then on it applies. */
@Path("/cases/{number}/changes/{ordinal}/dispatch")
class ChangeDispatchResource {

    @CheckedTemplate(basePath = "deciding")
    record dispatchChange(ChangeRequest change, Decision decision, HowSent how, DispatchForm form, FormErrors errors)
            implements TemplateInstance {}

    private final ChangeSteps steps;
    private final Letters letters;
    private final Validator validator;
    private final Words words;

    ChangeDispatchResource(ChangeSteps steps, Letters letters, Validator validator, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        return page(seen, HowSent.to(seen.grantCase().origin()), DispatchForm.blank(), FormErrors.none());
    }

    private static TemplateInstance page(
            Seen<ChangeRequest, ChangeAction> seen, HowSent how, DispatchForm form, FormErrors errors) {
        seen.open(DISPATCH);
        return new dispatchChange(seen.proposed(), seen.proposed().decision().orElseThrow(), how, form, errors);
    }

    @POST
    @Transactional
    public Response dispatch(
            @RestPath CaseNumber number, @RestPath int ordinal, @BeanParam HowSent how, @BeanParam DispatchForm form) {
        var seen = steps.held(number, ordinal);
        var errors = how.check(FormErrors.of(validator.validate(form)), words);
        if (errors.any()) {
            return Responses.invalid(page(seen, how, form, errors));
        }
        if (!seen.hasJustTaken(DISPATCH)) {
            dispatch(seen, how, form);
        }
        return seen.done("flashDispatched");
    }

    private void dispatch(Seen<ChangeRequest, ChangeAction> seen, HowSent how, DispatchForm form) {
        // First the copy: once it is sent, the decision itself is the one in force that the letter tells as
        // changed.
        var decision = seen.proposed().decision();
        form.reason().ifPresent(why -> letters.withhold(decision.orElseThrow(), why, seen.actor(), seen.now()));
        seen.proposed().dispatch(how.way(), seen.actor(), seen.now());
    }
}
