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
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** Takes the application back; the region writes the case off by a decision. */
@Path("/cases/{number}/withdraw")
class WithdrawResource {

    @CheckedTemplate(basePath = "applying")
    record withdraw(GrantCase grantCase, boolean mayWithdraw, WithdrawForm form, FormErrors errors)
            implements TemplateInstance {}

    private final OwnCases ownCases;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    WithdrawResource(OwnCases ownCases, CurrentActor actor, Validator validator, Clock clock) {
        this.ownCases = ownCases;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(ownCases.find(number), WithdrawForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response withdraw(@RestPath CaseNumber number, @BeanParam WithdrawForm form) {
        var grantCase = ownCases.find(number);
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Drafts.invalid(page(grantCase, form, errors));
        }
        grantCase.withdraw(actor.get(), clock.instant(), Text.of(form.reason()));
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("applying", "flashWithdrawn"));
    }

    private TemplateInstance page(GrantCase grantCase, WithdrawForm form, FormErrors errors) {
        var may = grantCase.mayTake(CaseAction.WITHDRAW, actor.get(), clock.instant());
        return new withdraw(grantCase, may, form, errors);
    }
}
