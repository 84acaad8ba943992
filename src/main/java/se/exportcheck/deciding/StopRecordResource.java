package se.exportcheck.deciding;

import static se.exportcheck.cases.stops.StopAction.RECORD_DECISION;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Records that the committee or its chair has decided that payment is stopped; the decision goes out at once (28 §). */
@Path("/cases/{number}/stops/{ordinal:[0-9]+}/record-decision")
class StopRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordStop(
            PaymentStop one,
            ResolutionForm form,
            HandlingForm handling,
            HowSent how,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final StopSteps steps;
    private final DecidingForms forms;
    private final Letters letters;
    private final Outbox outbox;
    private final Words words;

    StopRecordResource(StopSteps steps, DecidingForms forms, Letters letters, Outbox outbox, Words words) {
        this.steps = steps;
        this.forms = forms;
        this.letters = letters;
        this.outbox = outbox;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        seen.open(RECORD_DECISION);
        return new recordStop(
                seen.proposed(),
                forms.resolution(),
                HandlingForm.BLANK,
                HowSent.to(seen.grantCase().origin()),
                forms.ask(seen.grantCase(), Part.OTHER, ConflictForm.EMPTY),
                FormErrors.none());
    }

    /** The version is that of the stop as it was read: nothing is recorded that was not before the committee. */
    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestForm long version,
            @BeanParam ResolutionForm form,
            @BeanParam HandlingForm handling,
            @BeanParam HowSent how,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        if (seen.hasJustTaken(RECORD_DECISION)) {
            return seen.done("flashRecorded");
        }
        seen.open(RECORD_DECISION);
        var question = forms.ask(seen.grantCase(), Part.OTHER, conflict);
        var errors = question.check(how.check(
                forms.check(form, seen.proposed().proposedOn(), seen.today()).and(forms.check(handling)), words));
        if (errors.any()) {
            return Responses.invalid(new recordStop(seen.proposed(), form, handling, how, question, errors));
        }
        return question.answer().orElseGet(() -> {
            seen.demandRead(version);
            record(seen, form, handling, how);
            return seen.done("flashRecorded");
        });
    }

    private void record(Seen<PaymentStop, StopAction> seen, ResolutionForm form, HandlingForm handling, HowSent how) {
        letters.record(seen.proposed(), form.resolution(), handling.handling(), how.way(), seen.actor(), seen.now());
        outbox.tell(seen.grantCase(), NoticeKind.DECISION_READY);
    }
}
