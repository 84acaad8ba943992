package se.exportcheck.reviewing;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.clocks.DecisionTarget;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.web.DelayMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** The officer tells the company that its decision is delayed, and why (förvaltningslagen 11 §). */
@Path("/cases/{number}/notify-delay")
class DelayResource {

    @CheckedTemplate(basePath = "reviewing")
    record notifyDelay(
            GrantCase grantCase,
            DelayAction action,
            @Nullable LocalDate target,
            DelayForm form,
            FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final StepLetters letters;
    private final Validator validator;
    private final Words words;

    DelayResource(Desk desk, StepLetters letters, Validator validator, Words words) {
        this.desk = desk;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        grantCase.delays().demand(DelayAction.NOTIFY, desk.actor(), desk.now());
        return page(grantCase, DelayForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response tell(@RestPath CaseNumber number, @BeanParam DelayForm form) {
        var grantCase = desk.holdAsStaff(number);
        var day = form.expectedOn().date().orElse(null);
        if (isRepeated(grantCase, day)) {
            return done(grantCase);
        }
        grantCase.delays().demand(DelayAction.NOTIFY, desk.actor(), desk.now());
        var errors = errors(form, day);
        if (errors.any() || day == null) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        grantCase.notifyDelay(day, Text.of(form.reason()), desk.actor(), desk.now());
        letters.delayed(grantCase, desk.actor(), desk.now());
        return done(grantCase);
    }

    private boolean isRepeated(GrantCase grantCase, @Nullable LocalDate day) {
        var delays = grantCase.delays();
        return day != null
                && delays.hasJustTaken(DelayAction.NOTIFY, desk.actor())
                && delays.promisedOn().filter(day::equals).isPresent();
    }

    private FormErrors errors(DelayForm form, @Nullable LocalDate day) {
        var errors = FormErrors.of(validator.validate(form));
        var messages = words.bundle(DelayMessages.class);
        if (day == null) {
            return errors.with("expectedOn", messages.expectedOnMissing());
        }
        return day.isAfter(desk.today()) ? errors : errors.with("expectedOn", messages.expectedOnPast());
    }

    private static Response done(GrantCase grantCase) {
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("delays", "flashNotified"));
    }

    private static TemplateInstance page(GrantCase grantCase, DelayForm form, FormErrors errors) {
        var target = DecisionTarget.of(grantCase).map(DecisionTarget::day).orElse(null);
        return new notifyDelay(grantCase, DelayAction.NOTIFY, target, form, errors);
    }
}
