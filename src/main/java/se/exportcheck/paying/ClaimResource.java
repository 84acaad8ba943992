package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.ClaimStatus;

/** The claims of a case, and one claim at its one address: for the company that makes it and the staff that check it. */
@Path("/cases/{number}/claims")
class ClaimResource {

    @CheckedTemplate(basePath = "paying")
    record claims(GrantCase grantCase, boolean forCompany, boolean mayStop, List<ClaimPage> pages)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "paying")
    record draft(ClaimPage page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "paying")
    record claim(ClaimPage page) implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;

    ClaimResource(Desk desk, ClaimPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance list(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        var company = desk.isOfCompany(grantCase);
        var shown = grantCase.claims().stream()
                .filter(claim -> company || claim.status() != ClaimStatus.DRAFT)
                .map(pages::of)
                .toList();
        return new claims(grantCase, company, grantCase.mayStopPayment(desk.actor(), desk.now()), shown);
    }

    @GET
    @Path("{ordinal}")
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var page = pages.of(desk.claim(number, ordinal));
        return page.draft() ? new draft(page) : new claim(page);
    }
}
