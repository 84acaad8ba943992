package se.exportcheck.introducing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;

/** What the partners offer, and which of them the company of a case has been introduced to. */
@Path("/cases/{number}/introductions")
class IntroductionsResource {

    /** A partner, and whether this person may begin an introduction to it. */
    record Offered(Partner partner, boolean open) {}

    @CheckedTemplate(basePath = "introducing")
    record introductions(GrantCase grantCase, boolean forCompany, List<Introduction> all, List<Offered> partners)
            implements TemplateInstance {}

    private final Desk desk;
    private final Introductions introductions;
    private final Partners partners;

    IntroductionsResource(Desk desk, Introductions introductions, Partners partners) {
        this.desk = desk;
        this.introductions = introductions;
        this.partners = partners;
    }

    @GET
    public TemplateInstance list(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        var all = introductions.of(grantCase);
        var action = desk.beginning(grantCase);
        var offered = partners.offering().stream()
                .map(partner -> new Offered(
                        partner,
                        introductions
                                .obstacles(action, grantCase, all, partner, desk.actor())
                                .isEmpty()))
                .toList();
        return new introductions(grantCase, desk.isOfCompany(grantCase), all, offered);
    }
}
