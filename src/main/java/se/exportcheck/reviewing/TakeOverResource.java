package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
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
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** The officer that a case was moved to takes it over, and is asked about conflict of interest before anything else. */
@Path("/cases/{number}/take-over")
class TakeOverResource {

    @CheckedTemplate(basePath = "reviewing")
    record takeOver(GrantCase grantCase, CaseAction action, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;

    TakeOverResource(Desk desk, Conflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.find(number, CaseAction.TAKE_OVER);
        return page(grantCase, conflicts.ask(grantCase, Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(@RestPath CaseNumber number, @BeanParam ConflictForm conflict) {
        var grantCase = desk.find(number, CaseAction.TAKE_OVER);
        var question = conflicts.ask(grantCase, Part.OFFICER, conflict);
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Responses.invalid(page(grantCase, question, errors))
                : question.answer().orElseGet(() -> take(grantCase));
    }

    private Response take(GrantCase grantCase) {
        grantCase.takeOver(desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("handover", "flashTakenOver"));
    }

    private static TemplateInstance page(GrantCase grantCase, ConflictQuestion question, FormErrors errors) {
        return new takeOver(grantCase, CaseAction.TAKE_OVER, question, errors);
    }
}
