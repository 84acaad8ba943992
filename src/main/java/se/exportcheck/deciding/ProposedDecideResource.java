package se.exportcheck.deciding;

import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposed;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;

/** Where a decision maker decides what is proposed. */
abstract class ProposedDecideResource<P extends Proposed<A>, A extends Enum<A>> {

    /** The form that decides, as it was typed. */
    record Sheet(HandlingForm handling, ConflictQuestion question, FormErrors errors) {}

    private final A decide;
    private final ProposedSteps<P, A> steps;
    private final DecidingForms forms;

    ProposedDecideResource(A decide, ProposedSteps<P, A> steps, DecidingForms forms) {
        this.decide = decide;
        this.steps = steps;
        this.forms = forms;
    }

    /** The page with the form. */
    abstract TemplateInstance page(Seen<P, A> seen, Sheet sheet);

    abstract void decide(Seen<P, A> seen, FinalHandling handling);

    Seen<P, A> seen(CaseNumber number, int ordinal) {
        return steps.seen(number, ordinal);
    }

    Sheet blank(Seen<P, A> seen) {
        var question = forms.ask(seen.grantCase(), Part.DECISION_MAKER, ConflictForm.EMPTY);
        return new Sheet(HandlingForm.BLANK, question, FormErrors.none());
    }

    /** The version is that of what is proposed as it was read: nothing is decided that was not seen. */
    @POST
    @FreshSignIn
    @Transactional
    public Response decide(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestForm long version,
            @BeanParam HandlingForm handling,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        if (seen.hasJustTaken(decide)) {
            return seen.done("flashDecided");
        }
        seen.open(decide);
        var question = forms.ask(seen.grantCase(), Part.DECISION_MAKER, conflict);
        var errors = question.check(forms.check(handling));
        if (errors.any()) {
            return Responses.invalid(page(seen, new Sheet(handling, question, errors)));
        }
        return question.answer().orElseGet(() -> {
            seen.demandRead(version);
            decide(seen, handling.handling());
            return seen.done("flashDecided");
        });
    }
}
