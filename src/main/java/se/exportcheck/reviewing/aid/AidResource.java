package se.exportcheck.reviewing.aid;

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
import se.exportcheck.cases.AidFile;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** What an undertaking has had of aid of minor importance, what is left, and how that is counted (2022:1468, 24 §). */
@Path("/cases/{number}/aid")
class AidResource {

    @CheckedTemplate(basePath = "reviewing/aid")
    record aid(
            GrantCase grantCase,
            AidFile file,
            List<RegisterEntry> registered,
            LocalDate today,
            boolean mayReview,
            boolean mayRegister,
            boolean readsRegister)
            implements TemplateInstance {}

    private final AidDesk aidDesk;
    private final Desk desk;
    private final CaseAid caseAid;
    private final Register register;

    AidResource(AidDesk aidDesk, Desk desk, CaseAid caseAid, Register register) {
        this.aidDesk = aidDesk;
        this.desk = desk;
        this.caseAid = caseAid;
        this.register = register;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = aidDesk.read(number);
        return new aid(
                grantCase,
                aidDesk.file(grantCase),
                register.of(grantCase),
                desk.today(),
                aidDesk.mayReview(grantCase),
                aidDesk.mayRegister(grantCase),
                desk.actor().isAnyOf(Register.READERS));
    }

    /** Keeps the calculation as it stands, for a proposal to rest on. */
    @POST
    @Path("calculation")
    @Transactional
    public Response calculate(@RestPath CaseNumber number) {
        var grantCase = aidDesk.review(number);
        var standing = caseAid.standing(grantCase, desk.today());
        if (!standing.isConfirmed()) {
            throw new StepRefused(CaseAction.PROPOSE, List.of(Guard.UNDERTAKING_CONFIRMED));
        }
        if (!standing.hasRates()) {
            throw new StepRefused(CaseAction.PROPOSE, List.of(Guard.AID_RATES));
        }
        caseAid.calculate(grantCase, desk.actor(), desk.now());
        return Responses.seeOther(Links.aid(grantCase), new Flash("deminimis", "flashCalculated"));
    }
}
