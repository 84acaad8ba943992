package se.exportcheck.deciding;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposed;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;

/** Records what the committee has decided on a proposal, or its chair in its place (kommunallagen 6 kap. 38 and 39 §§). */
abstract class ProposedRecordResource<P extends Proposed<A>, A extends Enum<A>> {

    /** The form that records, as it was typed. */
    record Sheet(ResolutionForm form, HandlingForm handling, ConflictQuestion question, FormErrors errors) {}

    private final A record;
    private final ProposedSteps<P, A> steps;
    private final DecidingForms forms;

    ProposedRecordResource(A record, ProposedSteps<P, A> steps, DecidingForms forms) {
        this.record = record;
        this.steps = steps;
        this.forms = forms;
    }

    abstract TemplateInstance page(Seen<P, A> seen, Sheet sheet);

    abstract void record(Seen<P, A> seen, Resolution resolution, FinalHandling handling);

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        seen.open(record);
        var question = forms.ask(seen.grantCase(), Part.OTHER, ConflictForm.EMPTY);
        return page(seen, new Sheet(forms.resolution(), HandlingForm.BLANK, question, FormErrors.none()));
    }

    /** The version is that of what is proposed as it was read: nothing is recorded that was not before the committee. */
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
        if (seen.hasJustTaken(record)) {
            return seen.done("flashRecorded");
        }
        seen.open(record);
        var question = forms.ask(seen.grantCase(), Part.OTHER, conflict);
        var errors = question.check(
                forms.check(form, seen.proposed().proposedOn(), seen.today()).and(forms.check(handling)));
        if (errors.any()) {
            return Responses.invalid(page(seen, new Sheet(form, handling, question, errors)));
        }
        return question.answer().orElseGet(() -> {
            seen.demandRead(version);
            record(seen, form.resolution(), handling.handling());
            return seen.done("flashRecorded");
        });
    }
}
