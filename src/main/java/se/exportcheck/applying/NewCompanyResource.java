package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Text;

/** Makes a company known to the region. One that is known already lets nobody in: its own people do. */
@Path("/my/cases/new/company")
class NewCompanyResource {

    @CheckedTemplate(basePath = "applying")
    record newCompany(NewCompanyForm form, Region region, boolean known, FormErrors errors)
            implements TemplateInstance {}

    private final Companies companies;
    private final People people;
    private final Applicants applicants;
    private final Regions regions;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final FormWords words;
    private final Clock clock;

    NewCompanyResource(
            Companies companies,
            People people,
            Applicants applicants,
            Regions regions,
            SubmissionKeys keys,
            Validator validator,
            FormWords words,
            Clock clock) {
        this.companies = companies;
        this.people = people;
        this.applicants = applicants;
        this.regions = regions;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        applicants.demand();
        return new newCompany(NewCompanyForm.empty(), regions.current(), false, FormErrors.none());
    }

    @POST
    @Transactional
    public Response add(@BeanParam NewCompanyForm form) {
        var applicant = applicants.demand();
        var errors = FormErrors.of(validator.validate(form));
        var number = number(form);
        if (errors.any() || number.isEmpty()) {
            return Drafts.invalid(new newCompany(form, regions.current(), false, errors));
        }
        if (keys.made(form.submissionKey()).isEmpty()
                && companies.with(number.get()).isPresent()) {
            var known = errors.with("organisationNumber", words.errors().companyKnown());
            return Drafts.invalid(new newCompany(form, regions.current(), true, known));
        }
        return Responses.seeOther(
                keys.once(form.submissionKey(), () -> makeKnown(applicant, number.get(), form)),
                new Flash("applying", "flashCompany"));
    }

    private String makeKnown(Actor applicant, OrganisationNumber number, NewCompanyForm form) {
        var company = companies.knownAs(number, Text.of(form.companyName()));
        people.persist(Person.firstOfCompany(
                applicant.subject(),
                Text.of(form.yourName()),
                Text.of(form.email()),
                Objects.requireNonNull(company.id())));
        return "/my/cases/new";
    }

    private Optional<OrganisationNumber> number(NewCompanyForm form) {
        return OrganisationNumber.parse(Text.of(form.organisationNumber()), Stockholm.today(clock));
    }
}
