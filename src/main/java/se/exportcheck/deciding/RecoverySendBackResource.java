package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.SEND_BACK;

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
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.deciding.RecoverySteps.Seen;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Sends a proposal about a recovery back to the officer (återremiss), with the reason why. */
@Path("/cases/{number}/recoveries/{ordinal}/send-back")
class RecoverySendBackResource {

    @CheckedTemplate(basePath = "deciding")
    record sendBackRecovery(Recovery recovery, SendBackForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final RecoverySteps steps;
    private final Conflicts conflicts;
    private final Validator validator;

    RecoverySendBackResource(RecoverySteps steps, Conflicts conflicts, Validator validator) {
        this.steps = steps;
        this.conflicts = conflicts;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        var question = conflicts.ask(seen.recovery().grantCase(), Part.DECISION_MAKER);
        return page(seen, new SendBackForm(null), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response sendBack(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam SendBackForm form,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        var question = conflicts.ask(seen.recovery().grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(FormErrors.of(validator.validate(form)));
        return errors.any()
                ? Responses.invalid(page(seen, form, question, errors))
                : question.answer().orElseGet(() -> sendBack(number, ordinal, form));
    }

    private Response sendBack(CaseNumber number, int ordinal, SendBackForm form) {
        return steps.once(
                number,
                ordinal,
                SEND_BACK,
                (recovery, actor, now) -> recovery.sendBack(actor, now, Text.of(form.reason())),
                Links::recovery);
    }

    private static TemplateInstance page(Seen seen, SendBackForm form, ConflictQuestion question, FormErrors errors) {
        seen.open(SEND_BACK);
        return new sendBackRecovery(seen.recovery(), form, question, errors);
    }
}
