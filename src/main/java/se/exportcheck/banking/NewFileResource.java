package se.exportcheck.banking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.payments.PayingAccounts;
import se.exportcheck.payments.PaymentFiles;
import se.exportcheck.people.Actor;
import se.exportcheck.web.ClaimMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;
import se.exportcheck.web.StopMessages;
import se.exportcheck.web.Words;

/** Sends payments to the bank together: which, and when it is to pay. */
@Path("/payments/files/new")
class NewFileResource {

    /** More than a region pays at once; the rest goes in the next file. */
    static final int MOST = 200;

    /** @param account the region has given an account to pay from */
    @CheckedTemplate(basePath = "banking")
    record newFile(List<Sendable> open, List<Sendable> heldUp, FileForm form, boolean account, FormErrors errors)
            implements TemplateInstance {}

    private final Tellers tellers;
    private final Claims claims;
    private final Cases cases;
    private final PaymentFiles files;
    private final PayingAccounts accounts;
    private final Validator validator;
    private final Words words;

    NewFileResource(
            Tellers tellers,
            Claims claims,
            Cases cases,
            PaymentFiles files,
            PayingAccounts accounts,
            Validator validator,
            Words words) {
        this.tellers = tellers;
        this.claims = claims;
        this.cases = cases;
        this.files = files;
        this.accounts = accounts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask() {
        var all = sendable(tellers.demand());
        return page(all, FileForm.blank(tellers.today(), all), FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response make(@BeanParam FileForm form) {
        var actor = tellers.demand();
        var all = sendable(actor);
        var messages = words.bundle(BankingMessages.class);
        var errors = form.errors(
                FormErrors.of(validator.validate(form)),
                all.stream().filter(Sendable::isOpen).toList(),
                tellers.today(),
                messages,
                words.bundle(StopMessages.class));
        if (accounts.current().isEmpty()) {
            errors = errors.with("claim", messages.noPayingAccount());
        }
        if (errors.any()) {
            return Responses.invalid(page(all, form, errors));
        }
        var sent = form.chosen(all).stream()
                .map(Sendable::claim)
                .sorted(Comparator.comparing(
                        claim -> Objects.requireNonNull(claim.id()))) // as the bank's answers are taken
                .toList();
        sent.forEach(claim -> send(claim, form.lookedUp(), actor));
        var file = files.make(sent, form.execution().date().orElseThrow(), tellers.entered());
        return Responses.seeOther("/payments/files/" + file.ordinal(), new Flash("banking", "flashMade"));
    }

    private void send(Claim claim, String lookedUp, Actor actor) {
        claims.toChange(cases.alone(claim.grantCase()), claim.ordinal());
        claim.send(lookedUp, actor, tellers.now());
    }

    private List<Sendable> sendable(Actor actor) {
        var claimWords = words.bundle(ClaimMessages.class);
        return claims.toSend(MOST).stream()
                .map(claim -> Sendable.of(claim, actor, claimWords))
                .toList();
    }

    private TemplateInstance page(List<Sendable> all, FileForm form, FormErrors errors) {
        return new newFile(
                all.stream().filter(Sendable::isOpen).toList(),
                all.stream().filter(each -> !each.isOpen()).toList(),
                form,
                accounts.current().isPresent(),
                errors);
    }
}
