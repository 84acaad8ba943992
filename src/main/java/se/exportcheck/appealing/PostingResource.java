package se.exportcheck.appealing;

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
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.DelegatedDecisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where it is entered when a decision was announced on the notice board (anslag), and when it was taken down. */
@Path("/cases/{number}/decisions/{ordinal}/posting")
class PostingResource {

    @CheckedTemplate(basePath = "appealing")
    record posting(GrantCase grantCase, Decision decision, PostingForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final DelegatedDecisions delegated;
    private final Validator validator;
    private final Words words;

    PostingResource(Desk desk, DelegatedDecisions delegated, Validator validator, Words words) {
        this.desk = desk;
        this.delegated = delegated;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var decision = reviewable(desk.grantCase(number), ordinal);
        var form = decision.grantCase()
                .posting(decision)
                .map(known -> PostingForm.of(known.stay()))
                .orElseGet(
                        () -> PostingForm.blank(delegated.reportedAt(decision).orElse("")));
        return new posting(decision.grantCase(), decision, form, FormErrors.none());
    }

    @POST
    @Transactional
    public Response keep(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam PostingForm form) {
        var decision = reviewable(desk.held(number), ordinal);
        var errors = form.check(
                FormErrors.of(validator.validate(form)),
                decision.decidedOn(),
                desk.today(),
                words.bundle(AppealingMessages.class));
        if (errors.any()) {
            return Responses.invalid(new posting(decision.grantCase(), decision, form, errors));
        }
        decision.grantCase().post(decision, form.stay(), desk.actor(), desk.now());
        return Responses.seeOther(Links.decision(decision), new Flash("appealing", "flashPosted"));
    }

    /** Only what members of the region can have tried is announced. */
    private Decision reviewable(GrantCase grantCase, int ordinal) {
        grantCase.demandPostable(desk.actor());
        var decision = desk.decision(grantCase, ordinal);
        if (!grantCase.appealTime(decision).isByMembers()) {
            throw new NotFoundException();
        }
        return decision;
    }
}
