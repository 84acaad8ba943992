package se.exportcheck.representing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.companies.Company;
import se.exportcheck.people.Person;
import se.exportcheck.people.representing.Representation;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;

/** What one of the company's people may do: it is changed at once, also for whoever is signed in. */
@Path("/my/company/{company}/people/{person}")
class PersonResource {

    @CheckedTemplate(basePath = "representing")
    record changePerson(Company company, Representation people, Person person, PowersForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Representatives representatives;

    PersonResource(Desk desk, Representatives representatives) {
        this.desk = desk;
        this.representatives = representatives;
    }

    @GET
    public TemplateInstance ask(@RestPath long company, @RestPath long person) {
        var people = administered(desk.people(company));
        var found = people.with(person).orElseThrow(NotFoundException::new);
        return page(people, found, PowersForm.of(found), FormErrors.none());
    }

    @POST
    @Transactional
    public Response change(@RestPath long company, @RestPath long person, @BeanParam PowersForm form) {
        var people = administered(desk.held(company));
        var found = people.with(person).orElseThrow(NotFoundException::new);
        var obstacles = representatives.change(people, found, form.powers());
        return obstacles.isEmpty()
                ? Responses.seeOther(CompanyPeopleResource.of(company), new Flash("representing", "flashChanged"))
                : Responses.refused(page(people, found, form, desk.errors(obstacles)));
    }

    private static Representation administered(Representation people) {
        if (!people.isAdministered()) {
            throw new ForbiddenException();
        }
        return people;
    }

    private TemplateInstance page(Representation people, Person person, PowersForm form, FormErrors errors) {
        return new changePerson(desk.company(people.company()), people, person, form, errors);
    }
}
