package se.exportcheck.introducing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.people.Regions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.IntroductionMessages;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The company asks to be introduced to a partner, or the officer suggests it: exactly what the partner will see. */
@Path("/cases/{number}/introductions/new/{partner}")
class NewIntroductionResource {

    @CheckedTemplate(basePath = "introducing")
    record newIntroduction(
            GrantCase grantCase,
            Partner partner,
            boolean forCompany,
            String consent,
            IntroductionForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Introductions introductions;
    private final Partners partners;
    private final Regions regions;
    private final Tidings tidings;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;

    NewIntroductionResource(
            Desk desk,
            Introductions introductions,
            Partners partners,
            Regions regions,
            Tidings tidings,
            SubmissionKeys keys,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.introductions = introductions;
        this.partners = partners;
        this.regions = regions;
        this.tidings = tidings;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath long partner) {
        var grantCase = desk.grantCase(number);
        var chosen = chosen(partner);
        demand(grantCase, chosen);
        return page(grantCase, chosen, IntroductionForm.of(grantCase), FormErrors.none());
    }

    @POST
    @Transactional
    public Response begin(@RestPath CaseNumber number, @RestPath long partner, @BeanParam IntroductionForm form) {
        var grantCase = desk.held(number);
        var chosen = chosen(partner);
        var made = keys.made(form.submissionKey());
        if (made.isPresent()) {
            return Responses.seeOther(made.get());
        }
        demand(grantCase, chosen);
        var errors = form.check(
                FormErrors.of(validator.validate(form)),
                desk.isOfCompany(grantCase),
                words.bundle(IntroductionMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, chosen, form, errors));
        }
        var flash = desk.isOfCompany(grantCase) ? "flashAsked" : "flashSuggested";
        return Responses.seeOther(
                keys.once(
                        Objects.requireNonNull(form.submissionKey()),
                        () -> Links.introduction(begin(grantCase, chosen, form))),
                new Flash("introductions", flash));
    }

    private Introduction begin(GrantCase grantCase, Partner partner, IntroductionForm form) {
        if (!desk.isOfCompany(grantCase)) {
            var suggested = introductions.suggest(grantCase, partner, form.shared(), desk.actor(), desk.now());
            tidings.suggested(suggested);
            return suggested;
        }
        var asked = introductions.ask(grantCase, partner, form.shared(), consent(partner), desk.actor(), desk.now());
        tidings.shared(asked);
        return asked;
    }

    private void demand(GrantCase grantCase, Partner partner) {
        var action = desk.beginning(grantCase);
        var obstacles = introductions.obstacles(action, grantCase, introductions.of(grantCase), partner, desk.actor());
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** One of those that companies are told of. */
    private Partner chosen(long id) {
        return partners.offering().stream()
                .filter(partner -> partner.hasId(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String consent(Partner partner) {
        return words.bundle(IntroductionMessages.class)
                .consent(regions.current().name(), partner.name());
    }

    private TemplateInstance page(GrantCase grantCase, Partner partner, IntroductionForm form, FormErrors errors) {
        return new newIntroduction(grantCase, partner, desk.isOfCompany(grantCase), consent(partner), form, errors);
    }
}
