package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.RECORD_DECISION;

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
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStep;
import se.exportcheck.deciding.ChangeSteps.Seen;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Records what the committee has decided about a change, or its chair in its place (kommunallagen 6 kap. 38 and 39 §§). */
@Path("/cases/{number}/changes/{ordinal}/record-decision")
class ChangeRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordChange(
            ChangeRequest change, ChangeStep step, ResolutionForm form, HandlingForm handling, FormErrors errors)
            implements TemplateInstance {}

    private final ChangeSteps steps;
    private final Letters letters;
    private final DelegationOrder delegationOrder;
    private final Validator validator;
    private final Words words;

    ChangeRecordResource(
            ChangeSteps steps, Letters letters, DelegationOrder delegationOrder, Validator validator, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.delegationOrder = delegationOrder;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var blank = ResolutionForm.blank(delegationOrder.lastCommittee());
        return page(steps.seen(number, ordinal), blank, HandlingForm.BLANK, FormErrors.none());
    }

    /** The version is that of the request as it was read: nothing is recorded that was not before the committee. */
    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestForm long version,
            @BeanParam ResolutionForm form,
            @BeanParam HandlingForm handling) {
        var seen = steps.held(number, ordinal);
        if (seen.change().hasJustTaken(RECORD_DECISION, seen.actor())) {
            return Responses.seeOther(Links.change(seen.change()));
        }
        seen.open(RECORD_DECISION);
        var errors = errors(seen, form, handling);
        if (errors.any()) {
            return Responses.invalid(page(seen, form, handling, errors));
        }
        if (seen.change().version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
        return steps.once(
                number,
                ordinal,
                RECORD_DECISION,
                (change, actor, now) -> letters.record(change, form.resolution(), handling.handling(), actor, now),
                Links::change);
    }

    private FormErrors errors(Seen seen, ResolutionForm form, HandlingForm handling) {
        return form.check(
                        FormErrors.of(validator.validate(form)),
                        seen.change().proposedOn(),
                        Stockholm.dateOf(seen.now()),
                        words.bundle(DecidingMessages.class))
                .and(handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
    }

    private static TemplateInstance page(Seen seen, ResolutionForm form, HandlingForm handling, FormErrors errors) {
        seen.open(RECORD_DECISION);
        return new recordChange(seen.change(), seen.step(RECORD_DECISION), form, handling, errors);
    }
}
