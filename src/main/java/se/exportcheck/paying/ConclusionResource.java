package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
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
import se.exportcheck.money.Kronor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** All is paid: what was not used returns (återföring, PAY-08), and the years after begin. */
@Path("/cases/{number}/conclude")
class ConclusionResource {

    @CheckedTemplate(basePath = "paying")
    record conclude(GrantCase grantCase, Kronor returned, List<LocalDate> followUps) implements TemplateInstance {}

    private final Desk desk;

    ConclusionResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        grantCase.demand(CaseAction.CONCLUDE, desk.actor(), desk.now());
        return new conclude(grantCase, grantCase.granted().minus(grantCase.paid()), days(grantCase));
    }

    @POST
    @Transactional
    public Response conclude(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
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
