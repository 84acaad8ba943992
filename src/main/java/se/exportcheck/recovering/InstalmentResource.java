package se.exportcheck.recovering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.instalments.Instalment;
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
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The payments officer lets the company pay back in parts: what is owed today, divided. */
@Path("/cases/{number}/recoveries/{ordinal}/plan-instalments")
class InstalmentResource {

    @CheckedTemplate(basePath = "recovering")
    record instalments(
            RecoveryPage page,
            @Nullable String asked,
            InstalmentForm form,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final LendingRates rates;
    private final InstalmentLetters letters;
    private final Conflicts conflicts;
    private final SubmissionKeys keys;
    private final Words words;
    private final Language language;

    InstalmentResource(
            Desk desk,
            RecoveryPages pages,
            LendingRates rates,
            InstalmentLetters letters,
            Conflicts conflicts,
            SubmissionKeys keys,
            Words words,
            Language language) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.letters = letters;
        this.conflicts = conflicts;
        this.keys = keys;
        this.words = words;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.PLAN_INSTALMENTS, number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER);
        return page(recovery, InstalmentForm.from(desk.today().plusMonths(1)), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response plan(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam InstalmentForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (keys.made(form.submissionKey()).isPresent()) {
            return done(recovery);
        }
        recovery.demand(RecoveryAction.PLAN_INSTALMENTS, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = question.check(errors(recovery, form));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> plan(recovery, form));
    }

    private Response plan(Recovery recovery, InstalmentForm form) {
        var parts = Instalment.monthly(
                debt(recovery),
                form.count().orElseThrow(),
                form.firstOn().date().orElseThrow());
        keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            recovery.planInstalments(parts, rates.table(), desk.actor(), desk.now());
            letters.planned(recovery, debt(recovery), desk.actor(), desk.now());
            return Links.recovery(recovery);
        });
        return done(recovery);
    }

    private FormErrors errors(Recovery recovery, InstalmentForm form) {
        var missing = recovery.balance(rates.table(), desk.today()).missing();
        var errors = form.check(desk.today(), debt(recovery).longValue(), words.bundle(InstalmentMessages.class));
        if (form.submissionKey() == null) {
            errors = errors.with("", words.bundle(RecoveringMessages.class).formIsOld());
        }
        return missing == null
                ? errors
                : errors.with(
                        "",
                        words.bundle(RecoveringMessages.class).rateMissing(Formats.day(missing, language.locale())));
    }

    private BigDecimal debt(Recovery recovery) {
        return recovery.balance(rates.table(), desk.today()).total();
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("instalments", "flashPlanned"));
    }

    private TemplateInstance page(
            Recovery recovery, InstalmentForm form, ConflictQuestion question, FormErrors errors) {
        return new instalments(
                pages.of(recovery), recovery.askedForInstalments().orElse(null), form, question, errors);
    }
}
