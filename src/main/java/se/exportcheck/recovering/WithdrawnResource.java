package se.exportcheck.recovering;

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
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The end of a case whose grant is withdrawn: nothing more is paid, so no last claim comes and nothing is followed up. */
@Path("/cases/{number}/close-withdrawn")
class WithdrawnResource {

    @CheckedTemplate(basePath = "recovering")
    record withdrawn(GrantCase grantCase, SayForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;
    private final StepLetters letters;
    private final Validator validator;

    WithdrawnResource(Desk desk, Conflicts conflicts, StepLetters letters, Validator validator) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.letters = letters;
        this.validator = validator;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = demanded(desk.grantCase(number));
        return new withdrawn(grantCase, SayForm.BLANK, conflicts.ask(grantCase, Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response close(@RestPath CaseNumber number, @BeanParam SayForm form, @BeanParam ConflictForm conflict) {
        var grantCase = demanded(desk.held(number));
        var question = conflicts.ask(grantCase, Part.OFFICER, conflict);
        var errors = question.check(FormErrors.of(validator.validate(form)));
        return errors.any()
                ? Responses.invalid(new withdrawn(grantCase, form, question, errors))
                : question.answer().orElseGet(() -> close(grantCase, form.said()));
    }

    private GrantCase demanded(GrantCase grantCase) {
        grantCase.demand(CaseAction.CLOSE_WITHDRAWN, desk.actor(), desk.now());
        return grantCase;
    }

    private Response close(GrantCase grantCase, String note) {
        grantCase.closeWithdrawn(desk.actor(), desk.now(), note);
        letters.closed(grantCase, desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("unpaid", "flashClosed"));
    }
}
