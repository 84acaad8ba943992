package se.exportcheck.deciding;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposed;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Sends a proposal back to the officer (återremiss), with the reason why. */
abstract class ProposedSendBackResource<P extends Proposed<A>, A extends Enum<A>> {

    /** The form, as it was typed. */
    record Sheet(SendBackForm form, ConflictQuestion question, FormErrors errors) {}

    private final A sendBack;
    private final ProposedSteps<P, A> steps;
    private final DecidingForms forms;

    ProposedSendBackResource(A sendBack, ProposedSteps<P, A> steps, DecidingForms forms) {
        this.sendBack = sendBack;
        this.steps = steps;
        this.forms = forms;
    }

    abstract TemplateInstance page(P proposed, Sheet sheet);

    abstract void sendBack(Seen<P, A> seen, String why);

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        seen.open(sendBack);
        var question = forms.ask(seen.grantCase(), Part.DECISION_MAKER, ConflictForm.EMPTY);
        return page(seen.proposed(), new Sheet(new SendBackForm(null), question, FormErrors.none()));
    }

    @POST
    @Transactional
    public Response sendBack(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam SendBackForm form,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        if (seen.hasJustTaken(sendBack)) {
            return seen.done("flashSentBack");
        }
        seen.open(sendBack);
        var question = forms.ask(seen.grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(forms.check(form));
        if (errors.any()) {
            return Responses.invalid(page(seen.proposed(), new Sheet(form, question, errors)));
        }
        return question.answer().orElseGet(() -> {
            sendBack(seen, Text.of(form.reason()));
            return seen.done("flashSentBack");
        });
    }
}
