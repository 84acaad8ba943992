package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Colleague;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** A manager or an officer gives a case to an officer. */
@Path("/cases/{number}/assign")
class AssignResource {

    @CheckedTemplate(basePath = "reviewing")
    record assign(GrantCase grantCase, CaseAction action, List<Colleague> colleagues, String officer, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Assigning assigning;
    private final Words words;

    AssignResource(Desk desk, Assigning assigning, Words words) {
        this.desk = desk;
        this.assigning = assigning;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(desk.find(number, CaseAction.ASSIGN), "", FormErrors.none());
    }

    @POST
    @Transactional
    public Response assign(@RestPath CaseNumber number, @RestForm @Nullable String officer) {
        var grantCase = desk.find(number, CaseAction.ASSIGN);
        var chosen = assigning.officers(grantCase).stream()
                .filter(colleague -> colleague.subject().equals(Text.of(officer)))
                .findFirst();
        if (chosen.isEmpty()) {
            var message = words.bundle(ReviewingMessages.class).chooseOfficer();
            return Responses.invalid(page(grantCase, "", FormErrors.none().with("officer", message)));
        }
        assigning.assign(grantCase, chosen.get());
        return Responses.seeOther(Links.grantCase(number), new Flash("reviewing", "flashAssigned"));
    }

    private TemplateInstance page(GrantCase grantCase, String officer, FormErrors errors) {
        return new assign(grantCase, CaseAction.ASSIGN, assigning.officers(grantCase), officer, errors);
    }
}
