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
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.letters.InstalmentLetters;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The payments officer does not let the company pay back in parts, and says why in a letter. */
@Path("/cases/{number}/recoveries/{ordinal}/refuse-instalments")
class RefuseInstalmentsResource {

    private static final RecoveryAction ACTION = RecoveryAction.REFUSE_INSTALMENTS;

    @CheckedTemplate(basePath = "recovering")
    record refuseInstalments(
            RecoveryPage page, String asked, SayForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final LendingRates rates;
    private final InstalmentLetters letters;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;
    private final Language language;

    RefuseInstalmentsResource(
            Desk desk,
            RecoveryPages pages,
            LendingRates rates,
            InstalmentLetters letters,
            Conflicts conflicts,
            Validator validator,
            Words words,
            Language language) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.letters = letters;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(ACTION, number, ordinal);
        return page(recovery, SayForm.BLANK, conflicts.ask(recovery.grantCase(), Part.OTHER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response refuse(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam SayForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (recovery.hasJustTaken(ACTION, desk.actor())) {
            return done(recovery);
        }
        recovery.demand(ACTION, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = question.check(counted(recovery, FormErrors.of(validator.validate(form))));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> refuse(recovery, form.said()));
    }

    private Response refuse(Recovery recovery, String why) {
        var debt = recovery.balance(rates.table(), desk.today()).total();
        recovery.refuseInstalments(why, desk.actor(), desk.now());
        letters.refused(recovery, why, debt, desk.actor(), desk.now());
        return done(recovery);
    }

    /** The letter says what is owed, to the öre. */
    private FormErrors counted(Recovery recovery, FormErrors errors) {
        var missing = recovery.balance(rates.table(), desk.today()).missing();
        return missing == null
                ? errors
                : errors.with(
                        "",
                        words.bundle(RecoveringMessages.class).rateMissing(Formats.day(missing, language.locale())));
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("instalments", "flashRefused"));
    }

    private TemplateInstance page(Recovery recovery, SayForm form, ConflictQuestion question, FormErrors errors) {
        return new refuseInstalments(
                pages.of(recovery), recovery.askedForInstalments().orElseThrow(), form, question, errors);
    }
}
