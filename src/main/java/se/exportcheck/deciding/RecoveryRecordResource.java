package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryStep;
import se.exportcheck.deciding.RecoverySteps.Seen;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Records what the committee has decided about a recovery, or its chair in its place (kommunallagen 6 kap. 38 and 39 §§). */
@Path("/cases/{number}/recoveries/{ordinal}/record-decision")
class RecoveryRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordRecovery(
            Recovery recovery,
            RecoveryStep step,
            ResolutionForm form,
            HandlingForm handling,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final RecoverySteps steps;
    private final Letters letters;
    private final DelegationOrder delegationOrder;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    RecoveryRecordResource(
            RecoverySteps steps,
            Letters letters,
            DelegationOrder delegationOrder,
            Conflicts conflicts,
            Validator validator,
            Words words) {
        this.steps = steps;
        this.letters = letters;
        this.delegationOrder = delegationOrder;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var blank = ResolutionForm.blank(delegationOrder.lastCommittee());
        var seen = steps.seen(number, ordinal);
        var question = conflicts.ask(seen.recovery().grantCase(), Part.OTHER);
        return page(seen, blank, HandlingForm.BLANK, question, FormErrors.none());
    }

    /** The version is that of the recovery as it was read: nothing is recorded that was not before the committee. */
    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestForm long version,
            @BeanParam ResolutionForm form,
            @BeanParam HandlingForm handling,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        if (seen.recovery().hasJustTaken(RECORD_DECISION, seen.actor())) {
            return Responses.seeOther(Links.recovery(seen.recovery()));
        }
        seen.open(RECORD_DECISION);
        var question = conflicts.ask(seen.recovery().grantCase(), Part.OTHER, conflict);
        var errors = question.check(errors(seen, form, handling));
        if (errors.any()) {
            return Responses.invalid(page(seen, form, handling, question, errors));
        }
        if (seen.recovery().version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
        return question.answer().orElseGet(() -> record(number, ordinal, form, handling));
    }

    private Response record(CaseNumber number, int ordinal, ResolutionForm form, HandlingForm handling) {
        return steps.once(
                number,
                ordinal,
                RECORD_DECISION,
                (recovery, actor, now) -> letters.record(recovery, form.resolution(), handling.handling(), actor, now),
                Links::recovery);
    }

    private FormErrors errors(Seen seen, ResolutionForm form, HandlingForm handling) {
        return form.check(
                        FormErrors.of(validator.validate(form)),
                        seen.recovery().proposedOn(),
                        Stockholm.dateOf(seen.now()),
                        words.bundle(DecidingMessages.class))
                .and(handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
    }

    private static TemplateInstance page(
            Seen seen, ResolutionForm form, HandlingForm handling, ConflictQuestion question, FormErrors errors) {
        seen.open(RECORD_DECISION);
        return new recordRecovery(seen.recovery(), seen.step(RECORD_DECISION), form, handling, question, errors);
    }
}
