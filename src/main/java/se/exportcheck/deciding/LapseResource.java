package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.LAPSE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Part;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Nobody accepted the conditions in time: the officer takes the case back, to propose that the grant be written off. */
@Path("/cases/{number}/lapse")
class LapseResource {

    @CheckedTemplate(basePath = "deciding")
    record lapse(GrantCase grantCase, List<Guard> obstacles, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Conflicts conflicts;

    LapseResource(Steps steps, Conflicts conflicts) {
        this.steps = steps;
        this.conflicts = conflicts;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        return page(seen, conflicts.ask(seen.grantCase(), Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response lapse(@RestPath CaseNumber number, @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        var question = conflicts.ask(seen.grantCase(), Part.OFFICER, conflict);
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Responses.invalid(page(seen, question, errors))
                : question.answer().orElseGet(() -> steps.once(number, LAPSE, GrantCase::lapse, Links::grantCase));
    }

    private static TemplateInstance page(Seen seen, ConflictQuestion question, FormErrors errors) {
        return new lapse(seen.grantCase(), seen.step(LAPSE).obstacles(), question, errors);
    }
}
