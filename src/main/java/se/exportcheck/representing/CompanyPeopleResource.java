package se.exportcheck.representing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.companies.Company;
import se.exportcheck.people.representing.Invitation;
import se.exportcheck.people.representing.Invitations;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.web.Responses;

/** Who acts for one's company, and who is invited to. */
@Path("/my/company")
class CompanyPeopleResource {

    static final String PATH = "/my/company";

    @CheckedTemplate(basePath = "representing")
    record ownCompanies(List<Company> companies) implements TemplateInstance {}

    @CheckedTemplate(basePath = "representing")
    record companyPeople(
            Company company, Representation people, List<Invitation> invitations, boolean severalCompanies, Instant now)
            implements TemplateInstance {}

    private final Desk desk;
    private final Invitations invitations;

    CompanyPeopleResource(Desk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    static String of(long company) {
        return PATH + "/" + company;
    }

    @GET
    public Response list() {
        var companies = desk.companies();
        var only = companies.size() == 1 ? companies.getFirst().id() : null;
        return only == null ? Responses.page(new ownCompanies(companies)) : Responses.seeOther(of(only));
    }

    @GET
    @Path("{company}")
    public TemplateInstance show(@RestPath long company) {
        var people = desk.people(company);
        return new companyPeople(
                desk.company(company),
                people,
                people.isAdministered() ? invitations.unanswered(company) : List.of(),
                desk.applicant().companies().size() > 1,
                desk.now());
    }
}
