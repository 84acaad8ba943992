package se.exportcheck.deciding;

import static se.exportcheck.cases.delays.DelayAction.RECORD_REFUSAL;

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
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/**
 * Records that the committee or its chair has refused to decide a case now that has taken more than six months
 * (förvaltningslagen 12 §); the decision goes out at once.
 */
@Path("/cases/{number}/record-delay-refusal")
class DelayRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordDelay(
            GrantCase grantCase,
            DelayAction action,
            ResolutionForm form,
            DelayRefusalForm refused,
            HandlingForm handling,
            HowSent how,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final DecidingForms forms;
    private final Letters letters;
    private final Validator validator;
    private final Words words;

    DelayRecordResource(Steps steps, DecidingForms forms, Letters letters, Validator validator, Words words) {
        this.steps = steps;
        this.forms = forms;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        seen.grantCase().delays().demand(RECORD_REFUSAL, seen.actor(), seen.now());
        return new recordDelay(
                seen.grantCase(),
                RECORD_REFUSAL,
                forms.resolution(),
                new DelayRefusalForm(null),
                HandlingForm.BLANK,
                HowSent.to(seen.grantCase().origin()),
                forms.ask(seen.grantCase(), Part.OTHER, ConflictForm.EMPTY),
                FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @BeanParam ResolutionForm form,
            @BeanParam DelayRefusalForm refused,
            @BeanParam HandlingForm handling,
            @BeanParam HowSent how,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        var delays = seen.grantCase().delays();
        if (delays.hasJustTaken(RECORD_REFUSAL, seen.actor())) {
            return DelayRefusalResource.done(seen);
        }
        delays.demand(RECORD_REFUSAL, seen.actor(), seen.now());
        var question = forms.ask(seen.grantCase(), Part.OTHER, conflict);
        var askedOn = delays.openRequest().orElseThrow().saidOn();
        var typed = forms.check(form, askedOn, Stockholm.dateOf(seen.now()))
                .and(FormErrors.of(validator.validate(refused)))
                .and(forms.check(handling));
        var errors = question.check(how.check(typed, words));
        return errors.any()
                ? Responses.invalid(new recordDelay(
                        seen.grantCase(), RECORD_REFUSAL, form, refused, handling, how, question, errors))
                : question.answer().orElseGet(() -> record(seen, form, refused, handling, how));
    }

    private Response record(
            Seen seen, ResolutionForm form, DelayRefusalForm refused, HandlingForm handling, HowSent how) {
        letters.recordRefusal(
                seen.grantCase(),
                Text.of(refused.reasons()),
                form.resolution(),
                handling.handling(),
                how.way(),
                seen.actor(),
                seen.now());
        return DelayRefusalResource.done(seen);
    }
}
