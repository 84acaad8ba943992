package se.exportcheck.deciding;

import static se.exportcheck.cases.setoffs.SetOffAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.deciding.SetOffSteps.Seen;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Records what the committee or its chair has decided to set off, which no delegate may decide. */
@Path("/cases/{number}/set-offs/{ordinal}/record-decision")
class SetOffRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordSetOff(
            SetOff setOff, ResolutionForm form, HandlingForm handling, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final SetOffSteps steps;
    private final Letters letters;
    private final DelegationOrder delegationOrder;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    SetOffRecordResource(
            SetOffSteps steps,
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
        return page(seen, blank, HandlingForm.BLANK, question(seen, ConflictForm.EMPTY), FormErrors.none());
    }

    /** The version is that of the set-off as it was read: nothing is recorded that was not before the committee. */
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
        if (seen.hasJustTaken(RECORD_DECISION)) {
            return seen.done("flashRecorded");
        }
        seen.open(RECORD_DECISION);
        var question = question(seen, conflict);
        var errors = question.check(errors(seen, form, handling));
        if (errors.any()) {
            return Responses.invalid(page(seen, form, handling, question, errors));
        }
        seen.demandSeen(version);
        return question.answer().orElseGet(() -> {
            letters.record(seen.setOff(), form.resolution(), handling.handling(), seen.actor(), seen.now());
            return seen.done("flashRecorded");
        });
    }

    private FormErrors errors(Seen seen, ResolutionForm form, HandlingForm handling) {
        return form.check(
                        FormErrors.of(validator.validate(form)),
                        seen.setOff().proposedOn(),
                        Stockholm.dateOf(seen.now()),
                        words.bundle(DecidingMessages.class))
                .and(handling.check(FormErrors.of(validator.validate(handling)), words.bundle(HandlingMessages.class)));
    }

    private ConflictQuestion question(Seen seen, ConflictForm conflict) {
        return conflicts.ask(seen.setOff().grantCase(), Part.OTHER, conflict);
    }

    private static TemplateInstance page(
            Seen seen, ResolutionForm form, HandlingForm handling, ConflictQuestion question, FormErrors errors) {
        seen.open(RECORD_DECISION);
        return new recordSetOff(seen.setOff(), form, handling, question, errors);
    }
}
