package se.exportcheck.deciding;

import static se.exportcheck.cases.changes.ChangeAction.DISPATCH;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.Links;

/** Sends the decision about a change to the company (expediering); from then on it applies. */
@Path("/cases/{number}/changes/{ordinal}/dispatch")
class ChangeDispatchResource {

    @CheckedTemplate(basePath = "deciding")
    record dispatchChange(ChangeRequest change, Decision decision) implements TemplateInstance {}

    private final ChangeSteps steps;

    ChangeDispatchResource(ChangeSteps steps) {
        this.steps = steps;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        seen.open(DISPATCH);
        return new dispatchChange(seen.change(), seen.change().decision().orElseThrow());
    }

    @POST
    @Transactional
    public Response dispatch(@RestPath CaseNumber number, @RestPath int ordinal) {
        return steps.once(number, ordinal, DISPATCH, ChangeRequest::dispatch, Links::change);
    }
}
