package se.exportcheck.representing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.companies.Company;
import se.exportcheck.people.Person;
import se.exportcheck.people.representing.Obstacle;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** Ends that somebody acts for the company; anybody may end it for themselves. */
@Path("/my/company/{company}/people/{person}/remove")
class RemovalResource {

    @CheckedTemplate(basePath = "representing")
    record removePerson(Company company, Person person, boolean self, List<Obstacle> obstacles)
            implements TemplateInstance {}

    private final Desk desk;
    private final Representatives representatives;

    RemovalResource(Desk desk, Representatives representatives) {
        this.desk = desk;
        this.representatives = representatives;
    }

    @GET
    public TemplateInstance ask(@RestPath long company, @RestPath long person) {
        var people = desk.people(company);
        var found = found(people, person);
        return page(people, found, people.toRemove(found));
    }

    @POST
    @Transactional
    public Response remove(@RestPath long company, @RestPath long person) {
        var people = desk.held(company);
        var found = found(people, person);
        var obstacles = representatives.remove(people, found);
        if (!obstacles.isEmpty()) {
            return Responses.refused(page(people, found, obstacles));
        }
        return people.isOwn(found)
                ? Responses.seeOther(CompanyPeopleResource.PATH, new Flash("representing", "flashLeft"))
                : Responses.seeOther(CompanyPeopleResource.of(company), new Flash("representing", "flashRemoved"));
    }

    /** Of others than oneself only administrators ask. */
    private static Person found(Representation people, long id) {
        var person = people.with(id).orElseThrow(NotFoundException::new);
        if (!people.isAdministered() && !people.isOwn(person)) {
            throw new ForbiddenException();
        }
        return person;
    }

    private TemplateInstance page(Representation people, Person person, List<Obstacle> obstacles) {
        return new removePerson(desk.company(people.company()), person, people.isOwn(person), obstacles);
    }
}
