package se.exportcheck.deciding;

import static se.exportcheck.cases.delays.DelayAction.REFUSE;

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
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/**
 * The decision maker refuses, in a decision of its own, to decide a case now that has taken more than six months
 * (förvaltningslagen 12 §). It goes to the company at once: the law gives four weeks for all of it.
 */
@Path("/cases/{number}/refuse-delay-request")
class DelayRefusalResource {

    @CheckedTemplate(basePath = "deciding")
    record refuseDelay(
            GrantCase grantCase,
            DelayAction action,
            DelayRefusalForm form,
            HowSent how,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Letters letters;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    DelayRefusalResource(Steps steps, Letters letters, Conflicts conflicts, Validator validator, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        seen.grantCase().delays().demand(REFUSE, seen.actor(), seen.now());
        var question = conflicts.ask(seen.grantCase(), Part.DECISION_MAKER);
        return new refuseDelay(
                seen.grantCase(),
                REFUSE,
                new DelayRefusalForm(null),
                HowSent.to(seen.grantCase().origin()),
                question,
                FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response refuse(
            @RestPath CaseNumber number,
            @BeanParam DelayRefusalForm form,
            @BeanParam HowSent how,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        if (seen.grantCase().delays().hasJustTaken(REFUSE, seen.actor())) {
            return done(seen);
        }
        seen.grantCase().delays().demand(REFUSE, seen.actor(), seen.now());
        var question = conflicts.ask(seen.grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(how.check(FormErrors.of(validator.validate(form)), words));
        return errors.any()
                ? Responses.invalid(new refuseDelay(seen.grantCase(), REFUSE, form, how, question, errors))
                : question.answer().orElseGet(() -> refuse(seen, form, how));
    }

    private Response refuse(Seen seen, DelayRefusalForm form, HowSent how) {
        letters.refuseDelay(seen.grantCase(), Text.of(form.reasons()), how.way(), seen.actor(), seen.now());
        return done(seen);
    }

    static Response done(Seen seen) {
        return Responses.seeOther(Links.grantCase(seen.grantCase()), new Flash("delays", "flashRefused"));
    }
}
