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
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Text;

/** Makes a company known to the region. One that is known already lets in whoever the sign-in says belongs to it. */
@Path("/my/cases/new/company")
class NewCompanyResource {

    @CheckedTemplate(basePath = "applying")
    record newCompany(NewCompanyForm form, Region region, boolean known, FormErrors errors)
            implements TemplateInstance {}

    private final Newcomers newcomers;
    private final Applicants applicants;
    private final Regions regions;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final FormWords words;
    private final Clock clock;

    NewCompanyResource(
            Newcomers newcomers,
            Applicants applicants,
            Regions regions,
            SubmissionKeys keys,
            Validator validator,
            FormWords words,
            Clock clock) {
        this.newcomers = newcomers;
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
        if (keys.made(form.submissionKey()).isEmpty() && !newcomers.mayJoin(applicant, number.get())) {
            var known = errors.with("organisationNumber", words.errors().companyKnown());
            return Drafts.invalid(new newCompany(form, regions.current(), true, known));
        }
        var to = keys.once(form.submissionKey(), () -> {
            newcomers.join(applicant, number.get(), form);
            return "/my/cases/new";
        });
        return Responses.seeOther(to, new Flash("applying", "flashCompany"));
    }

    private Optional<OrganisationNumber> number(NewCompanyForm form) {
        return OrganisationNumber.parse(Text.of(form.organisationNumber()), Stockholm.today(clock));
    }
}
