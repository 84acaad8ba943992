package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** All is paid: what was not used returns (återföring, PAY-08), and the years after begin. */
@Path("/cases/{number}/conclude")
class ConclusionResource {

    @CheckedTemplate(basePath = "paying")
    record conclude(
            GrantCase grantCase,
            Kronor returned,
            List<LocalDate> followUps,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;

    ConclusionResource(Desk desk, Conflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = find(number);
        return page(grantCase, conflicts.ask(grantCase, Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response conclude(@RestPath CaseNumber number, @BeanParam ConflictForm conflict) {
        var grantCase = find(number);
        var question = conflicts.ask(grantCase, Part.OFFICER, conflict);
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Responses.invalid(page(grantCase, question, errors))
                : question.answer().orElseGet(() -> conclude(grantCase));
    }

    private GrantCase find(CaseNumber number) {
        var grantCase = desk.grantCase(number);
        grantCase.demand(CaseAction.CONCLUDE, desk.actor(), desk.now());
        return grantCase;
    }

    private TemplateInstance page(GrantCase grantCase, ConflictQuestion question, FormErrors errors) {
        var returned = grantCase.unpaid();
        return new conclude(grantCase, returned, days(grantCase), question, errors);
    }

    private Response conclude(GrantCase grantCase) {
        grantCase.conclude(desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("paying", "flashConcluded"));
    }

    private List<LocalDate> days(GrantCase grantCase) {
        var from = grantCase.lastPaidOn().orElse(desk.today());
        return grantCase.schemeVersion().followupMonths().stream()
                .map(from::plusMonths)
                .toList();
    }
}
