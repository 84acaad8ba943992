package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.accounts.AccountChange;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;

/** The account that a company asks for: checked by one, approved by another, or refused. */
@Path("/cases/{number}/account/{step:check|approve|refuse}")
class AccountStepResource {

    @CheckedTemplate(basePath = "paying")
    record accountStep(AccountChange change, AccountAction action, AccountNoteForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Validator validator;
    private final Outbox outbox;

    AccountStepResource(Desk desk, Validator validator, Outbox outbox) {
        this.desk = desk;
        this.validator = validator;
        this.outbox = outbox;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath String step) {
        var action = action(step);
        var grantCase = desk.grantCase(number);
        AccountChange.demand(action, grantCase, desk.actor());
        var change = grantCase.openAccountChange().orElseThrow();
        return new accountStep(change, action, new AccountNoteForm(null), FormErrors.none());
    }

    @POST
    @FreshSignIn(steps = "approve")
    @Transactional
    public Response take(@RestPath CaseNumber number, @RestPath String step, @BeanParam AccountNoteForm form) {
        var action = action(step);
        var grantCase = desk.caseToChange(number);
        AccountChange.demand(action, grantCase, desk.actor());
        var change = grantCase.openAccountChange().orElseThrow();
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return Responses.invalid(new accountStep(change, action, form, errors));
        }
        change.take(action, desk.actor(), desk.now(), Text.of(form.note()));
        if (action != AccountAction.CHECK) {
            outbox.tell(grantCase, NoticeKind.ACCOUNT_SETTLED);
        }
        return Responses.seeOther(Links.account(grantCase), new Flash("accounts", "flashTaken"));
    }

    private static AccountAction action(String step) {
        return AccountAction.valueOf(step.toUpperCase(Locale.ROOT));
    }
}
