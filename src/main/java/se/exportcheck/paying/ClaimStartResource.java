package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Where the company begins a claim, or goes on with the one it has begun. */
@Path("/cases/{number}")
class ClaimStartResource {

    @CheckedTemplate(basePath = "paying")
    record start(StartPage page) implements TemplateInstance {}

    private final Desk desk;
    private final Cases cases;

    ClaimStartResource(Desk desk, Cases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @GET
    @Path("claim")
    public TemplateInstance showPart(@RestPath CaseNumber number) {
        return page(number, false);
    }

    @GET
    @Path("claim-finally")
    public TemplateInstance showFinal(@RestPath CaseNumber number) {
        return page(number, true);
    }

    @POST
    @Path("claim")
    @Transactional
    public Response beginPart(@RestPath CaseNumber number) {
        return begin(number, false);
    }

    @POST
    @Path("claim-finally")
    @Transactional
    public Response beginFinal(@RestPath CaseNumber number) {
        return begin(number, true);
    }

    private TemplateInstance page(CaseNumber number, boolean lastOne) {
        var grantCase = desk.grantCase(number);
        grantCase.demandClaimable(lastOne, desk.actor(), desk.now());
        return new start(new StartPage(grantCase, lastOne, desk.today()));
    }

    /** Two clicks at the same time begin one claim: the second waits for the first and goes on with its draft. */
    private Response begin(CaseNumber number, boolean lastOne) {
        var grantCase = cases.alone(desk.grantCase(number));
        return Responses.seeOther(Links.claim(grantCase.beginClaim(lastOne, desk.actor(), desk.now())));
    }
}
