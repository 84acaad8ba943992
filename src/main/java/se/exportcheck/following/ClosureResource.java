package se.exportcheck.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import se.exportcheck.web.Text;

/** The end of a case: every follow-up is answered or given up. */
@Path("/cases/{number}/close")
class ClosureResource {

    @CheckedTemplate(basePath = "following")
    record close(
            GrantCase grantCase, List<Column> columns, ClosureForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;
    private final StepLetters letters;
    private final Validator validator;

    ClosureResource(Desk desk, Conflicts conflicts, StepLetters letters, Validator validator) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.letters = letters;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = find(number);
        return page(grantCase, new ClosureForm(null), conflicts.ask(grantCase, Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response close(@RestPath CaseNumber number, @BeanParam ClosureForm form, @BeanParam ConflictForm conflict) {
        var grantCase = find(number);
        var question = conflicts.ask(grantCase, Part.OFFICER, conflict);
        var errors = question.check(FormErrors.of(validator.validate(form)));
        return errors.any()
                ? Responses.invalid(page(grantCase, form, question, errors))
                : question.answer().orElseGet(() -> close(grantCase, form));
    }

    private GrantCase find(CaseNumber number) {
        var grantCase = desk.grantCase(number);
        grantCase.demand(CaseAction.CLOSE, desk.actor(), desk.now());
        return grantCase;
    }

    private static TemplateInstance page(
            GrantCase grantCase, ClosureForm form, ConflictQuestion question, FormErrors errors) {
        return new close(grantCase, Column.of(grantCase), form, question, errors);
    }

    private Response close(GrantCase grantCase, ClosureForm form) {
        grantCase.close(desk.actor(), desk.now(), Text.of(form.note()));
        letters.closed(grantCase, desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("following", "flashClosed"));
    }
}
