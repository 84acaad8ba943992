package se.exportcheck.deciding;

import static se.exportcheck.cases.CaseAction.DISPATCH;

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
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;

/** Sends the decision to the company (expediering). */
@Path("/cases/{number}/dispatch")
class DispatchResource {

    @CheckedTemplate(basePath = "deciding")
    record dispatch(GrantCase grantCase, Decision decision, List<Guard> obstacles) implements TemplateInstance {}

    private final Steps steps;

    DispatchResource(Steps steps) {
        this.steps = steps;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var seen = steps.seen(number);
        var step = seen.step(DISPATCH);
        return new dispatch(seen.grantCase(), seen.grantCase().decision().orElseThrow(), step.obstacles());
    }

    @POST
    @Transactional
    public Response dispatch(@RestPath CaseNumber number) {
        return steps.once(number, DISPATCH, GrantCase::dispatch, DecisionResource::address);
    }
}
