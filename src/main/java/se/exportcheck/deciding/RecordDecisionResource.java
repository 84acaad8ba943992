package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.RECORD_DECISION;

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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Proposal;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/**
 * Records what the committee has decided, or its chair in its place (nämnd- och ordförandebeslut; kommunallagen 6 kap.
 * 39 §). A committee may take any matter to itself, not only what is beyond its delegates, and must where it is of
 * principle (6 kap. 38 §); so nothing but the proposal is asked for.
 */
@Path("/cases/{number}/record-decision")
class RecordDecisionResource {

    @CheckedTemplate(basePath = "deciding")
    record recordDecision(
            GrantCase grantCase, Proposal proposal, ResolutionForm form, HandlingForm handling, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Letters letters;
    private final DelegationOrder delegationOrder;
    private final Validator validator;
    private final Words words;

    RecordDecisionResource(
            Steps steps, Letters letters, DelegationOrder delegationOrder, Validator validator, Words words) {
        this.steps = steps;
        this.letters = letters;
        this.delegationOrder = delegationOrder;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var blank = ResolutionForm.blank(delegationOrder.lastCommittee());
        return page(steps.seen(number), blank, HandlingForm.BLANK, FormErrors.none());
    }

    /** The version is that of the case as it was read: nothing is recorded as decided that was not before the committee. */
    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @RestForm long version,
            @BeanParam ResolutionForm form,
            @BeanParam HandlingForm handling) {
        var seen = steps.held(number);
        if (seen.grantCase().hasJustTaken(RECORD_DECISION, seen.actor())) {
            return Responses.seeOther(DecisionResource.address(seen.grantCase()));
        }
        seen.open(RECORD_DECISION);
        var errors = errors(seen, form, handling);
        if (errors.any()) {
            return Responses.invalid(page(seen, form, handling, errors));
        }
        if (seen.grantCase().version() != version) {
            throw new ClientErrorException(Status.CONFLICT);
        }
        return steps.once(
                number,
                RECORD_DECISION,
                (grantCase, actor, now) ->
                        letters.record(grantCase, form.resolution(), handling.handling(), actor, now),
                DecisionResource::address);
    }

    private FormErrors errors(Seen seen, ResolutionForm form, HandlingForm handling) {
        return form.check(
                        FormErrors.of(validator.validate(form)),
                        seen.grantCase().proposedOn(),
                        Stockholm.dateOf(seen.now()),
                        words.bundle(DecidingMessages.class))
                .and(handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
    }

    private static TemplateInstance page(Seen seen, ResolutionForm form, HandlingForm handling, FormErrors errors) {
        seen.open(RECORD_DECISION);
        var grantCase = seen.grantCase();
        return new recordDecision(grantCase, Objects.requireNonNull(grantCase.proposal()), form, handling, errors);
    }
}
