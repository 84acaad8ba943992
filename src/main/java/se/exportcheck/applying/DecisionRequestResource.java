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
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The company asks, once, for a case to be decided that has taken more than six months (förvaltningslagen 12 §). */
@Path("/cases/{number}/request-decision")
class DecisionRequestResource {

    @CheckedTemplate(basePath = "applying")
    record requestDecision(GrantCase grantCase, DelayAction action, DecisionRequestForm form, FormErrors errors)
            implements TemplateInstance {}

    private final OwnCases ownCases;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    DecisionRequestResource(OwnCases ownCases, CurrentActor actor, Validator validator, Clock clock) {
        this.ownCases = ownCases;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        var grantCase = ownCases.find(number);
        grantCase.delays().demand(DelayAction.REQUEST, actor.get(), clock.instant());
        return page(grantCase, DecisionRequestForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response request(@RestPath CaseNumber number, @BeanParam DecisionRequestForm form) {
        var grantCase = ownCases.held(number);
        if (grantCase.delays().hasJustTaken(DelayAction.REQUEST, actor.get())) {
            return done(grantCase);
        }
        grantCase.delays().demand(DelayAction.REQUEST, actor.get(), clock.instant());
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        grantCase.requestDecision(Text.optional(form.note()).orElse(null), actor.get(), clock.instant());
        return done(grantCase);
    }

    private static TemplateInstance page(GrantCase grantCase, DecisionRequestForm form, FormErrors errors) {
        return new requestDecision(grantCase, DelayAction.REQUEST, form, errors);
    }

    private static Response done(GrantCase grantCase) {
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("delays", "flashRequested"));
    }
}
