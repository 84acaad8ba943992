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
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.accounts.AccountChange;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.AccountMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where a grant is paid; the company asks for another account here. */
@Path("/cases/{number}/account")
class AccountResource {

    /**
     * @param steps what the reader may do with the account that is asked for
     * @param earlier what was approved or refused before
     */
    @CheckedTemplate(basePath = "paying")
    record account(
            GrantCase grantCase,
            boolean forCompany,
            boolean mayAsk,
            boolean mayRegister,
            List<AccountAction> steps,
            List<AccountChange> earlier,
            List<AccountNumber.Kind> kinds,
            AccountForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Validator validator;
    private final Outbox outbox;
    private final Words words;

    AccountResource(Desk desk, Validator validator, Outbox outbox, Words words) {
        this.desk = desk;
        this.validator = validator;
        this.outbox = outbox;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        return page(grantCase, AccountForm.blank(grantCase.companyName()), FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response ask(@RestPath CaseNumber number, @BeanParam AccountForm form) {
        var grantCase = desk.caseToChange(number);
        AccountChange.demand(AccountAction.ASK, grantCase, desk.actor());
        var errors = form.errors(
                FormErrors.of(validator.validate(form)), grantCase.account(), words.bundle(AccountMessages.class));
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form, errors));
        }
        grantCase.askForAccount(form.account(), desk.actor(), desk.now());
        outbox.tell(grantCase, NoticeKind.ACCOUNT_ASKED);
        return Responses.seeOther(Links.account(grantCase), new Flash("accounts", "flashAsked"));
    }

    private TemplateInstance page(GrantCase grantCase, AccountForm form, FormErrors errors) {
        var actor = desk.actor();
        var steps = Stream.of(AccountAction.CHECK, AccountAction.APPROVE, AccountAction.REFUSE)
                .filter(action ->
                        AccountChange.obstacles(action, grantCase, actor).isEmpty())
                .toList();
        return new account(
                grantCase,
                desk.isOfCompany(grantCase),
                AccountChange.obstacles(AccountAction.ASK, grantCase, actor).isEmpty(),
                AccountChange.obstacles(AccountAction.ASK_ON_PAPER, grantCase, actor)
                        .isEmpty(),
                steps,
                grantCase.accountChanges().stream()
                        .filter(change -> !change.isOpen())
                        .toList(),
                List.of(AccountNumber.Kind.values()),
                form,
                errors);
    }
}
