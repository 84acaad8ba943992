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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** A repayment that was entered wrongly is taken back, by another payments officer; the right one is entered anew. */
@Path("/cases/{number}/recoveries/{ordinal}/correct-repayment")
class CorrectionResource {

    @CheckedTemplate(basePath = "recovering")
    record correction(
            RecoveryPage page,
            List<Repayment> repayments,
            CorrectionForm form,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final LendingRates rates;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    CorrectionResource(
            Desk desk, RecoveryPages pages, LendingRates rates, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.CORRECT_REPAYMENT, number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER);
        return page(recovery, CorrectionForm.empty(), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response correct(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam CorrectionForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        recovery.demand(RecoveryAction.CORRECT_REPAYMENT, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = FormErrors.of(validator.validate(form));
        var chosen = form.chosen(recovery, desk.actor());
        if (chosen.isEmpty()) {
            errors = errors.with(
                    "repayment", words.bundle(RecoveringMessages.class).whichMissing());
        }
        var all = question.check(errors);
        return all.any()
                ? Responses.invalid(page(recovery, form, question, all))
                : question.answer().orElseGet(() -> correct(recovery, chosen.orElseThrow(), Text.of(form.reason())));
    }

    private Response correct(Recovery recovery, Repayment mistaken, String reason) {
        recovery.correct(mistaken, reason, rates.table(), desk.actor(), desk.now());
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", "flashCorrected"));
    }

    private TemplateInstance page(
            Recovery recovery, CorrectionForm form, ConflictQuestion question, FormErrors errors) {
        return new correction(pages.of(recovery), recovery.correctableBy(desk.actor()), form, question, errors);
    }
}
