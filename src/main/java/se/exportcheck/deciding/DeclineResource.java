package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.DECLINE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.web.Links;

/** The company says no to the grant; only a new decision then ends the case. */
@Path("/cases/{number}/decline")
class DeclineResource {

    @CheckedTemplate(basePath = "deciding")
    record decline(GrantCase grantCase, List<Guard> obstacles) implements TemplateInstance {}

    private final Steps steps;

    DeclineResource(Steps steps) {
        this.steps = steps;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        return new decline(seen.grantCase(), seen.step(DECLINE).obstacles());
    }

    @POST
    @Transactional
    public Response decline(@RestPath CaseNumber number) {
        return steps.once(number, DECLINE, GrantCase::decline, Links::grantCase);
    }
}
