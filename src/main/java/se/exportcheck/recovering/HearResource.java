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
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The company is told what a recovery would build on, by letter, and may answer (förvaltningslagen 25 §). */
@Path("/cases/{number}/recoveries/{ordinal}/hear")
class HearResource {

    @CheckedTemplate(basePath = "recovering")
    record hear(RecoveryPage page, HearForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final Conflicts conflicts;
    private final StepLetters letters;
    private final Validator validator;
    private final Words words;

    HearResource(
            Desk desk,
            RecoveryPages pages,
            Conflicts conflicts,
            StepLetters letters,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.HEAR, number, ordinal);
        var grantCase = recovery.grantCase();
        var days = grantCase.schemeVersion().limits().hearingDays();
        var form = HearForm.of(recovery.circumstances(), desk.today().plusDays(days));
        return page(recovery, form, conflicts.ask(grantCase, Part.OFFICER), FormErrors.none());
    }

    @POST
    @Transactional
    public Response hear(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam HearForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (recovery.hasJustTaken(RecoveryAction.HEAR, desk.actor())) {
            return done(recovery);
        }
        recovery.demand(RecoveryAction.HEAR, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OFFICER, conflict);
        var errors = question.check(form.check(
                FormErrors.of(validator.validate(form)), desk.today(), words.bundle(RecoveringMessages.class)));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> hear(recovery, form));
    }

    private Response hear(Recovery recovery, HearForm form) {
        recovery.hear(form.text(), form.lastDay().date().orElseThrow(), desk.actor(), desk.now());
        letters.heard(recovery, desk.actor(), desk.now());
        return done(recovery);
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", "flashHeard"));
    }

    private TemplateInstance page(Recovery recovery, HearForm form, ConflictQuestion question, FormErrors errors) {
        return new hear(pages.of(recovery), form, question, errors);
    }
}
