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
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Links;
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
        var origin = steps.seen(number, ordinal).change().grantCase().origin();
        return page(number, ordinal, HowSent.to(origin), DispatchForm.blank(), FormErrors.none());
    }

    private TemplateInstance page(CaseNumber number, int ordinal, HowSent how, DispatchForm form, FormErrors errors) {
        var seen = steps.seen(number, ordinal);
        seen.open(DISPATCH);
        return new dispatchChange(seen.change(), seen.change().decision().orElseThrow(), how, form, errors);
    }

    @POST
    @Transactional
    public Response dispatch(
            @RestPath CaseNumber number, @RestPath int ordinal, @BeanParam HowSent how, @BeanParam DispatchForm form) {
        var errors = how.check(FormErrors.of(validator.validate(form)), words);
        return errors.any()
                ? Responses.invalid(page(number, ordinal, how, form, errors))
                : steps.once(number, ordinal, DISPATCH, act(how, form), Links::change);
    }

    private ChangeSteps.Act act(HowSent how, DispatchForm form) {
        return (change, actor, now) -> {
            // First the copy: once it is sent, the decision itself is the one in force that the letter tells as
            // changed.
            var decision = change.decision();
            form.reason().ifPresent(why -> letters.withhold(decision.orElseThrow(), why, actor, now));
            change.dispatch(how.way(), actor, now);
        };
    }
}
