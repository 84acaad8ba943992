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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.accounts.AccountChange;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.AccountMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/** Another account that a company asks for on paper is registered; two others check and approve it (PAY-05). */
@Path("/cases/{number}/account/ask-on-paper")
class PaperAccountResource {

    @CheckedTemplate(basePath = "paying")
    record accountOnPaper(
            GrantCase grantCase,
            String title,
            List<Channel> channels,
            List<AccountNumber.Kind> kinds,
            LocalDate presumed,
            LocalDate earliest,
            PaperAccountForm form,
            AccountForm account,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Outbox outbox;
    private final Words words;

    PaperAccountResource(
            Desk desk,
            Documents documents,
            Uploads uploads,
            SubmissionKeys keys,
            Validator validator,
            Outbox outbox,
            Words words) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.validator = validator;
        this.outbox = outbox;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.grantCase(number);
        AccountChange.demand(AccountAction.ASK_ON_PAPER, grantCase, desk.actor());
        var account = AccountForm.blank(grantCase.companyName());
        return page(grantCase, PaperAccountForm.blank(), account, FormErrors.none());
    }

    @POST
    @Transactional
    public Response register(
            @RestPath CaseNumber number, @BeanParam PaperAccountForm form, @BeanParam AccountForm account) {
        var grantCase = desk.caseToChange(number);
        var made = isRegisteredBy(grantCase) ? keys.made(form.submissionKey()) : Optional.<String>empty();
        if (made.isPresent()) {
            return done(made.get());
        }
        AccountChange.demand(AccountAction.ASK_ON_PAPER, grantCase, desk.actor());
        var file = Uploads.of(form.file());
        var errors = uploads.check(wrong(grantCase, form, account), "file", file, grantCase);
        return errors.any()
                ? Responses.invalid(page(grantCase, form, account, errors))
                : done(keys.once(form.submissionKey(), () -> keep(grantCase, form, account, file)));
    }

    private boolean isRegisteredBy(GrantCase grantCase) {
        return grantCase
                .openAccountChange()
                .filter(change ->
                        change.entered().enteredBy().equals(desk.actor().subject()))
                .isPresent();
    }

    private FormErrors wrong(GrantCase grantCase, PaperAccountForm form, AccountForm account) {
        var messages = messages();
        var ofPaper = form.check(FormErrors.of(validator.validate(form)), earliest(grantCase), desk.today(), messages);
        return ofPaper.and(account.errors(FormErrors.of(validator.validate(account)), grantCase.account(), messages));
    }

    private String keep(GrantCase grantCase, PaperAccountForm form, AccountForm account, Optional<Upload> scan) {
        var paper = form.paper(grantCase.companyName(), messages().subject());
        grantCase.registerAccount(account.account(), paper.arrivedOn(), desk.actor(), desk.now());
        var arrival = grantCase.registerPaper(paper, desk.actor(), desk.now());
        scan.ifPresent(
                file -> documents.attach(Belonging.to(arrival), DocumentKind.OTHER, file, desk.actor(), desk.now()));
        outbox.tell(grantCase, NoticeKind.ACCOUNT_ASKED);
        return Links.account(grantCase);
    }

    private static Response done(String address) {
        return Responses.seeOther(address, new Flash("accounts", "flashRegistered"));
    }

    private static LocalDate earliest(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.receivedOn());
    }

    private AccountMessages messages() {
        return words.bundle(AccountMessages.class);
    }

    private TemplateInstance page(GrantCase grantCase, PaperAccountForm form, AccountForm account, FormErrors errors) {
        return new accountOnPaper(
                grantCase,
                words.step(AccountAction.ASK_ON_PAPER),
                Channel.outsideTheService(),
                List.of(AccountNumber.Kind.values()),
                StatutoryTime.presumedArrival(desk.today()),
                earliest(grantCase),
                form,
                account,
                errors);
    }
}
