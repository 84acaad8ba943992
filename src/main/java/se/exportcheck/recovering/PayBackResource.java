package se.exportcheck.recovering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The payments officer enters what has gone back to the company, when a court has left less to reclaim than it has paid. */
@Path("/cases/{number}/recoveries/{ordinal}/pay-back")
class PayBackResource {

    @CheckedTemplate(basePath = "recovering")
    record payBack(RecoveryPage page, RepayForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final LendingRates rates;
    private final Conflicts conflicts;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;
    private final Language language;

    PayBackResource(
            Desk desk,
            RecoveryPages pages,
            LendingRates rates,
            Conflicts conflicts,
            SubmissionKeys keys,
            Validator validator,
            Words words,
            Language language) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.conflicts = conflicts;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.PAY_BACK, number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER);
        return page(recovery, RepayForm.on(desk.today()), question, FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response payBack(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam RepayForm form,
            @BeanParam ConflictForm conflict) {
        var made = keys.made(form.submissionKey());
        if (made.isPresent()) {
            return Responses.seeOther(made.get(), new Flash("recovering", "flashPaidBack"));
        }
        var recovery = desk.recoveryToTake(number, ordinal);
        recovery.demand(RecoveryAction.PAY_BACK, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = question.check(errors(recovery, form));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> payBack(recovery, form));
    }

    private Response payBack(Recovery recovery, RepayForm form) {
        var address = keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            recovery.payBack(form.sum(), rates.table(), desk.actor(), desk.now());
            return Links.recovery(recovery);
        });
        var settled = recovery.status() == RecoveryStatus.SETTLED;
        return Responses.seeOther(address, new Flash("recovering", settled ? "flashPaidBackAll" : "flashPaidBack"));
    }

    private FormErrors errors(Recovery recovery, RepayForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (form.submissionKey() == null) {
            errors = errors.with("", messages().formIsOld());
        }
        var day = form.paidOn().date().filter(each -> recovery.mayBePaidBackOn(each, desk.today()));
        if (day.isEmpty()) {
            var first = Formats.day(recovery.overpaidOn(), language.locale());
            errors = errors.with("paidOn", messages().paidOnWrong(first));
        }
        var surplus = recovery.balance(rates.table(), desk.today()).surplus();
        return errors.first("amount") == null
                        && form.kronor()
                                .filter(sum -> sum.compareTo(surplus) > 0)
                                .isPresent()
                ? errors.with("amount", messages().refundAtMost(Formats.kronor(surplus, language.locale())))
                : errors;
    }

    private RecoveringMessages messages() {
        return words.bundle(RecoveringMessages.class);
    }

    private TemplateInstance page(Recovery recovery, RepayForm form, ConflictQuestion question, FormErrors errors) {
        return new payBack(pages.of(recovery), form, question, errors);
    }
}
