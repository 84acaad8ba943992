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
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
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
import se.exportcheck.web.Words;

/** What is reclaimed and not paid is handed over to be collected, or what is left of it is written off. */
@Path("/cases/{number}/recoveries/{ordinal}/{step:hand-over|write-off}")
class UnpaidResource {

    @CheckedTemplate(basePath = "recovering")
    record unpaid(RecoveryPage page, RecoveryAction action, SayForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final LendingRates rates;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;
    private final Language language;

    UnpaidResource(
            Desk desk,
            RecoveryPages pages,
            LendingRates rates,
            Conflicts conflicts,
            Validator validator,
            Words words,
            Language language) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var recovery = desk.recoveryFor(action(step), number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), part(action(step)));
        return page(recovery, action(step), SayForm.BLANK, question, FormErrors.none());
    }

    @POST
    @FreshSignIn(steps = "write-off")
    @Transactional
    public Response take(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @BeanParam SayForm form,
            @BeanParam ConflictForm conflict) {
        var action = action(step);
        var recovery = desk.recoveryToTake(number, ordinal);
        if (recovery.hasJustTaken(action, desk.actor())) {
            return done(recovery, action);
        }
        recovery.demand(action, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), part(action), conflict);
        var errors = question.check(counted(recovery, action, FormErrors.of(validator.validate(form))));
        return errors.any()
                ? Responses.invalid(page(recovery, action, form, question, errors))
                : question.answer().orElseGet(() -> take(recovery, action, form.said()));
    }

    private Response take(Recovery recovery, RecoveryAction action, String said) {
        if (action == RecoveryAction.HAND_OVER) {
            recovery.handOver(said, desk.actor(), desk.now());
        } else {
            recovery.writeOff(said, rates.table(), desk.actor(), desk.now());
        }
        return done(recovery, action);
    }

    /** The debt must be known to the öre, and who writes it off may do so with all its interest. */
    private FormErrors counted(Recovery recovery, RecoveryAction action, FormErrors errors) {
        var debt = recovery.balance(rates.table(), desk.today());
        var missing = debt.missing();
        if (missing != null) {
            return errors.with(
                    "", words.bundle(RecoveringMessages.class).rateMissing(Formats.day(missing, language.locale())));
        }
        return action == RecoveryAction.HAND_OVER || recovery.mayWriteOff(rates.table(), desk.actor(), desk.today())
                ? errors
                : errors.with(
                        "text",
                        words.bundle(UnpaidMessages.class).tooMuch(Formats.kronor(debt.total(), language.locale())));
    }

    private static Response done(Recovery recovery, RecoveryAction action) {
        var flash = action == RecoveryAction.HAND_OVER ? "flashHandedOver" : "flashWrittenOff";
        return Responses.seeOther(Links.recovery(recovery), new Flash("unpaid", flash));
    }

    private static RecoveryAction action(String step) {
        return RecoveryAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Part part(RecoveryAction action) {
        return action == RecoveryAction.HAND_OVER ? Part.OTHER : Part.DECISION_MAKER;
    }

    private TemplateInstance page(
            Recovery recovery, RecoveryAction action, SayForm form, ConflictQuestion question, FormErrors errors) {
        return new unpaid(pages.of(recovery), action, form, question, errors);
    }
}
