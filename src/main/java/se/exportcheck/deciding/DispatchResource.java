package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.DISPATCH;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Sends the decision to the company (expediering). */
@Path("/cases/{number}/dispatch")
class DispatchResource {

    @CheckedTemplate(basePath = "deciding")
    record dispatch(
            GrantCase grantCase,
            Decision decision,
            @Nullable LocalDate begun,
            List<Guard> obstacles,
            HowSent how,
            DispatchForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Letters letters;
    private final Validator validator;
    private final Words words;

    DispatchResource(Steps steps, Letters letters, Validator validator, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        return page(seen, HowSent.to(seen.grantCase().origin()), DispatchForm.blank(), FormErrors.none());
    }

    private TemplateInstance page(Steps.Seen seen, HowSent how, DispatchForm form, FormErrors errors) {
        var step = seen.step(DISPATCH);
        var decision = seen.grantCase().decision().orElseThrow();
        var begun =
                seen.grantCase().begunBeforeSent(Stockholm.dateOf(seen.now())).orElse(null);
        return new dispatch(seen.grantCase(), decision, begun, step.obstacles(), how, form, errors);
    }

    @POST
    @Transactional
    public Response dispatch(@RestPath CaseNumber number, @BeanParam HowSent how, @BeanParam DispatchForm form) {
        var errors = how.check(FormErrors.of(validator.validate(form)), words);
        return errors.any()
                ? Responses.invalid(page(steps.seen(number), how, form, errors))
                : steps.once(number, DISPATCH, act(how, form), DecisionResource::address);
    }

    private Steps.Act act(HowSent how, DispatchForm form) {
        return (grantCase, actor, now) -> {
            grantCase.dispatch(how.way(), actor, now);
            var decision = grantCase.decision().orElseThrow();
            form.reason().ifPresent(why -> letters.withhold(decision, why, actor, now));
        };
    }
}
