package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.DISPATCH;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.DeliveryMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Sends the decision on a recovery to the company (expediering), from whose receipt of it the time to appeal runs. */
@Path("/cases/{number}/recoveries/{ordinal}/dispatch")
class RecoveryDispatchResource {

    @CheckedTemplate(basePath = "deciding")
    record dispatchRecovery(
            Recovery recovery,
            Decision decision,
            List<DeliveryChannel> channels,
            DispatchForm form,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private static final List<DeliveryChannel> CHANNELS = List.of(DeliveryChannel.values());

    private final RecoverySteps steps;
    private final Letters letters;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    RecoveryDispatchResource(
            RecoverySteps steps, Letters letters, Conflicts conflicts, Validator validator, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        var grantCase = seen.proposed().grantCase();
        var question = conflicts.ask(grantCase, Part.OTHER);
        return page(seen, DispatchForm.blank(grantCase.origin()), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response dispatch(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam DispatchForm form,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        if (seen.hasJustTaken(DISPATCH)) {
            return seen.done("flashDispatched");
        }
        seen.open(DISPATCH);
        var question = conflicts.ask(seen.proposed().grantCase(), Part.OTHER, conflict);
        var errors = FormErrors.of(validator.validate(form));
        if (form.how().isEmpty()) {
            errors = errors.with("channel", words.bundle(DeliveryMessages.class).chooseHow());
        }
        errors = question.check(errors);
        return errors.any()
                ? Responses.invalid(page(seen, form, question, errors))
                : question.answer().orElseGet(() -> dispatch(seen, form));
    }

    private Response dispatch(Seen<Recovery, RecoveryAction> seen, DispatchForm form) {
        var decision = seen.proposed().decision().orElseThrow();
        form.reason().ifPresent(why -> letters.withhold(decision, why, seen.actor(), seen.now()));
        seen.proposed().dispatch(form.how().orElseThrow(), seen.actor(), seen.now());
        return seen.done("flashDispatched");
    }

    private static TemplateInstance page(
            Seen<Recovery, RecoveryAction> seen, DispatchForm form, ConflictQuestion question, FormErrors errors) {
        seen.open(DISPATCH);
        var decision = seen.proposed().decision().orElseThrow();
        return new dispatchRecovery(seen.proposed(), decision, CHANNELS, form, question, errors);
    }
}
