package se.exportcheck.reviewing.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Role;
import se.exportcheck.people.representing.Representatives;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Who acts for the company of a case, and the region's check that they may sign for it (ELIG-19). */
@Path("/cases/{number}/representatives")
class StandingResource {

    private static final Set<Role> CHECKERS = Set.of(Role.REGISTRAR, Role.CASE_OFFICER);

    @CheckedTemplate(basePath = "reviewing/standing")
    record representatives(GrantCase grantCase, List<Person> people, List<Document> powers, boolean mayCheck)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "reviewing/standing")
    record check(GrantCase grantCase, Person person, List<Document> powers, CheckForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final People people;
    private final Representatives representatives;
    private final Documents documents;
    private final Validator validator;
    private final Words words;

    StandingResource(
            Desk desk,
            People people,
            Representatives representatives,
            Documents documents,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.people = people;
        this.representatives = representatives;
        this.documents = documents;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestPath CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        return new representatives(grantCase, people.ofCompany(grantCase.companyId()), powers(grantCase), mayCheck());
    }

    @GET
    @Path("{person}")
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath long person) {
        demandChecker();
        var grantCase = desk.findAsStaff(number);
        var found = representatives.of(grantCase.companyId(), desk.actor()).with(person);
        return page(grantCase, found.orElseThrow(NotFoundException::new), CheckForm.blank(), FormErrors.none());
    }

    @POST
    @Path("{person}")
    @Transactional
    public Response checked(@RestPath CaseNumber number, @RestPath long person, @BeanParam CheckForm form) {
        demandChecker();
        var grantCase = desk.holdAsStaff(number);
        grantCase.demandImpartial(desk.actor());
        var found = representatives
                .held(grantCase.companyId(), desk.actor())
                .with(person)
                .orElseThrow(NotFoundException::new);
        var powers = powers(grantCase);
        var errors = form.check(
                FormErrors.of(validator.validate(form)), powers, desk.today(), words.bundle(StandingMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, found, form, errors));
        }
        people.check(found, form.made(powers, desk.actor(), desk.now()));
        return Responses.seeOther(Links.grantCase(number) + "/representatives", new Flash("standing", "flashChecked"));
    }

    private List<Document> powers(GrantCase grantCase) {
        return documents.of(grantCase, desk.actor()).stream()
                .filter(document -> document.kind() == DocumentKind.POWER_OF_ATTORNEY)
                .toList();
    }

    private boolean mayCheck() {
        return desk.actor().isAnyOf(CHECKERS);
    }

    private void demandChecker() {
        if (!mayCheck()) {
            throw new ForbiddenException();
        }
    }

    private TemplateInstance page(GrantCase grantCase, Person person, CheckForm form, FormErrors errors) {
        return new check(grantCase, person, powers(grantCase), form, errors);
    }
}
