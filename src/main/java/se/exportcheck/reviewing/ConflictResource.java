package se.exportcheck.reviewing;

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
import se.exportcheck.cases.ConflictDeclaration;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Where somebody declares a conflict of interest (jäv) at any time, also after the fact (förvaltningslagen 18 §). */
@Path("/cases/{number}/conflict")
class ConflictResource {

    /** @param own what this person has declared in the case */
    @CheckedTemplate(basePath = "reviewing")
    record declareConflict(
            GrantCase grantCase,
            ConflictQuestion question,
            boolean inConflict,
            List<ConflictDeclaration> own,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;

    ConflictResource(Desk desk, Conflicts conflicts) {
        this.desk = desk;
        this.conflicts = conflicts;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = find(number);
        return page(grantCase, conflicts.askAgain(grantCase, ConflictForm.EMPTY), FormErrors.none());
    }

    @POST
    @Transactional
    public Response declare(@RestPath CaseNumber number, @BeanParam ConflictForm form) {
        var grantCase = find(number);
        if (grantCase.impartiality().isInConflict(desk.actor())) {
            return Responses.seeOther(Links.grantCase(number), new Flash("conflict", "flashConflict"));
        }
        var question = conflicts.askAgain(grantCase, form);
        var errors = question.check(FormErrors.none());
        return errors.any()
                ? Responses.invalid(page(grantCase, question, errors))
                : question.answer()
                        .orElseGet(() ->
                                Responses.seeOther(Links.grantCase(number), new Flash("conflict", "flashImpartial")));
    }

    private GrantCase find(CaseNumber number) {
        var grantCase = desk.find(number);
        grantCase.demandDeclarable(desk.actor());
        return grantCase;
    }

    private TemplateInstance page(GrantCase grantCase, ConflictQuestion question, FormErrors errors) {
        var impartiality = grantCase.impartiality();
        var own = impartiality.declarations().stream()
                .filter(declaration -> declaration.person().equals(desk.actor().subject()))
                .toList();
        return new declareConflict(grantCase, question, impartiality.isInConflict(desk.actor()), own, errors);
    }
}
