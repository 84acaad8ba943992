package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.LAPSE;

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

/** Nobody accepted the conditions in time: the officer takes the case back, to propose that the grant be written off. */
@Path("/cases/{number}/lapse")
class LapseResource {

    @CheckedTemplate(basePath = "deciding")
    record lapse(GrantCase grantCase, List<Guard> obstacles) implements TemplateInstance {}

    private final Steps steps;

    LapseResource(Steps steps) {
        this.steps = steps;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        return new lapse(seen.grantCase(), seen.step(LAPSE).obstacles());
    }

    @POST
    @Transactional
    public Response lapse(@RestPath CaseNumber number) {
        return steps.once(number, LAPSE, GrantCase::lapse, Links::grantCase);
    }
}
