package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** An officer takes a case on. */
@Path("/cases/{number}/take-on")
class TakeOnResource {

    @CheckedTemplate(basePath = "reviewing")
    record takeOn(GrantCase grantCase, CaseAction action) implements TemplateInstance {}

    private final Desk desk;

    TakeOnResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        return new takeOn(desk.find(number, CaseAction.TAKE_ON), CaseAction.TAKE_ON);
    }

    @POST
    @Transactional
    public Response take(@RestPath CaseNumber number) {
        desk.find(number).takeOn(desk.actor(), desk.now());
        return Responses.seeOther(Links.grantCase(number), new Flash("reviewing", "flashTakenOn"));
    }
}
