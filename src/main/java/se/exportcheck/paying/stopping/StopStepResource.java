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
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.letters.StopLetters;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The steps of a stop of payments that say something and need no more: all but to begin it and to decide. */
@Path("/cases/{number}/stops/{ordinal:[0-9]+}/{step:comment|register-comment|propose|send-back|drop|lift}")
class StopStepResource {

    @CheckedTemplate(basePath = "stopping")
    record stopStep(PaymentStop one, boolean forCompany, StopAction action, StopStepForm form, FormErrors errors)
            implements TemplateInstance {}

    private final StopDesk desk;
    private final StopLetters letters;
    private final Validator validator;

    StopStepResource(StopDesk desk, StopLetters letters, Validator validator) {
        this.desk = desk;
        this.letters = letters;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var stop = desk.find(number, ordinal);
        stop.demand(action(step), desk.actor(), desk.now());
        var before = action(step) == StopAction.PROPOSE ? stop.reasons() : null;
        return page(stop, action(step), new StopStepForm(before), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(
            @RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step, @BeanParam StopStepForm form) {
        var stop = desk.hold(number, ordinal);
        var action = action(step);
        if (!stop.hasJustTaken(action, Text.of(form.text()), desk.actor())) {
            stop.demand(action, desk.actor(), desk.now());
            var errors = FormErrors.of(validator.validate(form));
            if (errors.any()) {
                return Responses.invalid(page(stop, action, form, errors));
            }
            take(stop, action, Text.of(form.text()));
        }
        return Responses.seeOther(Links.paymentStop(stop), new Flash("stops", "flashStop"));
    }

    private void take(PaymentStop stop, StopAction action, String said) {
        switch (action) {
            case COMMENT -> stop.comment(said, desk.actor(), desk.now());
            case REGISTER_COMMENT -> stop.registerComment(said, desk.actor(), desk.now());
            case PROPOSE -> stop.propose(said, desk.actor(), desk.now());
            case SEND_BACK -> stop.sendBack(said, desk.actor(), desk.now());
            case DROP -> stop.drop(said, desk.actor(), desk.now());
            case LIFT -> {
                stop.lift(said, desk.actor(), desk.now());
                letters.lifted(stop, desk.actor(), desk.now());
            }
            case HEAR, GO_UNHEARD, DECIDE, RECORD_DECISION, FOLLOW_JUDGMENT ->
                throw new IllegalArgumentException("Not a step of this page: " + action);
        }
    }

    private TemplateInstance page(PaymentStop stop, StopAction action, StopStepForm form, FormErrors errors) {
        return new stopStep(stop, desk.isOfCompany(stop.grantCase()), action, form, errors);
    }

    private static StopAction action(String step) {
        return StopAction.ofPath(step).orElseThrow();
    }
}
