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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.application.Section;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Regions;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The company and its figures, the baseline of the follow-up. */
@Path("/my/cases/{reference}/company")
class CompanyResource {

    @CheckedTemplate(basePath = "applying")
    record company(SectionPage page, CompanyForm form, Municipalities municipalities, FormErrors errors)
            implements TemplateInstance {}

    private final Drafts drafts;
    private final CurrentActor actor;
    private final Regions regions;
    private final Validator validator;
    private final FormWords words;
    private final Clock clock;

    CompanyResource(
            Drafts drafts, CurrentActor actor, Regions regions, Validator validator, FormWords words, Clock clock) {
        this.drafts = drafts;
        this.actor = actor;
        this.regions = regions;
        this.validator = validator;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return page(SectionPage.of(draft, Section.COMPANY), CompanyForm.of(draft), FormErrors.none());
    }

    @POST
    @Transactional
    public Response save(@RestPath UUID reference, @BeanParam CompanyForm form) {
        var draft = drafts.open(reference);
        var errors = check(form);
        if (errors.any()) {
            return Drafts.invalid(page(SectionPage.again(draft, Section.COMPANY, form.version()), form, errors));
        }
        return drafts.save(draft, form.version(), (application, edit) -> {
                    application.describeCompany(form.toFacts(), edit);
                    draft.renameCompany(Text.of(form.companyName()), actor.get());
                })
                .map(theirs -> Drafts.conflict(page(theirs, form, errors)))
                .orElseGet(() -> Responses.seeOther(Links.draft(draft)));
    }

    private FormErrors check(CompanyForm form) {
        var typed = form.demandMainIndustry(FormErrors.of(validator.validate(form)), words.errors());
        var errors = form.demandPartOfTurnover(typed, words.errors());
        return municipalities().offer(Text.of(form.municipality())) || errors.first("municipality") != null
                ? errors
                : errors.with("municipality", words.errors().unknownMunicipality());
    }

    private TemplateInstance page(SectionPage page, CompanyForm form, FormErrors errors) {
        return new company(page, form, municipalities(), errors);
    }

    private Municipalities municipalities() {
        return Municipalities.of(regions.current().countyCode(), Stockholm.today(clock));
    }
}
