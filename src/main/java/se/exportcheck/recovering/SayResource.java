package se.exportcheck.recovering;

import static se.exportcheck.cases.recoveries.RecoveryAction.ANSWER;
import static se.exportcheck.cases.recoveries.RecoveryAction.ASK_INSTALMENTS;
import static se.exportcheck.cases.recoveries.RecoveryAction.DROP;
import static se.exportcheck.cases.recoveries.RecoveryAction.END_HEARING;

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
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.people.Role;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Words;

/** The steps of a recovery that ask for a text or nothing at all: the company answers, the officer goes on or drops it. */
@Path("/cases/{number}/recoveries/{ordinal}")
class SayResource {

    /** @param question null for the company, which is not asked about conflicts in its own case */
    @CheckedTemplate(basePath = "recovering")
    record say(
            RecoveryPage page,
            RecoveryAction action,
            boolean asksForText,
            SayForm form,
            @Nullable ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final Conflicts conflicts;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;

    SayResource(
            Desk desk,
            RecoveryPages pages,
            Conflicts conflicts,
            SubmissionKeys keys,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
    }

    @GET
    @Path("answer")
    public TemplateInstance askForAnswer(@RestPath CaseNumber number, @RestPath int ordinal) {
        return ask(ANSWER, number, ordinal);
    }

    @POST
    @Path("answer")
    @Transactional
    public Response answer(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam SayForm form) {
        return take(ANSWER, number, ordinal, form, ConflictForm.EMPTY);
    }

    @GET
    @Path("ask-instalments")
    public TemplateInstance askForInstalments(@RestPath CaseNumber number, @RestPath int ordinal) {
        return ask(ASK_INSTALMENTS, number, ordinal);
    }

    @POST
    @Path("ask-instalments")
    @Transactional
    public Response instalments(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam SayForm form) {
        return take(ASK_INSTALMENTS, number, ordinal, form, ConflictForm.EMPTY);
    }

    @GET
    @Path("end-hearing")
    public TemplateInstance askToEnd(@RestPath CaseNumber number, @RestPath int ordinal) {
        return ask(END_HEARING, number, ordinal);
    }

    @POST
    @Path("end-hearing")
    @Transactional
    public Response end(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ConflictForm conflict) {
        return take(END_HEARING, number, ordinal, SayForm.BLANK, conflict);
    }

    @GET
    @Path("drop")
    public TemplateInstance askToDrop(@RestPath CaseNumber number, @RestPath int ordinal) {
        return ask(DROP, number, ordinal);
    }

    @POST
    @Path("drop")
    @Transactional
    public Response drop(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam SayForm form,
            @BeanParam ConflictForm conflict) {
        return take(DROP, number, ordinal, form, conflict);
    }

    private TemplateInstance ask(RecoveryAction action, CaseNumber number, int ordinal) {
        var recovery = desk.recoveryFor(action, number, ordinal);
        var form = action == ASK_INSTALMENTS ? SayForm.keyed() : SayForm.BLANK;
        return page(recovery, action, form, question(action, recovery, ConflictForm.EMPTY), FormErrors.none());
    }

    private Response take(RecoveryAction action, CaseNumber number, int ordinal, SayForm form, ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (isDone(action, recovery, form)) {
            return done(action, recovery);
        }
        recovery.demand(action, desk.actor(), desk.now());
        var question = question(action, recovery, conflict);
        var typed = typed(action, form);
        var errors = question == null ? typed : question.check(typed);
        if (errors.any()) {
            return Responses.invalid(page(recovery, action, form, question, errors));
        }
        var conflicted = question == null ? null : question.answer().orElse(null);
        return conflicted == null ? take(action, recovery, form) : conflicted;
    }

    /** The company may ask for parts anew; the other steps leave a state in which they cannot be taken again. */
    private boolean isDone(RecoveryAction action, Recovery recovery, SayForm form) {
        return action == ASK_INSTALMENTS
                ? keys.made(form.submissionKey()).isPresent()
                : recovery.hasJustTaken(action, desk.actor());
    }

    private FormErrors typed(RecoveryAction action, SayForm form) {
        var errors = action == END_HEARING ? FormErrors.none() : FormErrors.of(validator.validate(form));
        return action == ASK_INSTALMENTS && form.submissionKey() == null
                ? errors.with("", words.bundle(RecoveringMessages.class).formIsOld())
                : errors;
    }

    private Response take(RecoveryAction action, Recovery recovery, SayForm form) {
        switch (action) {
            case ANSWER -> recovery.answer(form.said(), desk.actor(), desk.now());
            case ASK_INSTALMENTS ->
                keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
                    recovery.askForInstalments(form.said(), desk.actor(), desk.now());
                    return Links.recovery(recovery);
                });
            case DROP -> recovery.drop(form.said(), desk.actor(), desk.now());
            default -> recovery.endHearing(desk.actor(), desk.now());
        }
        return done(action, recovery);
    }

    private @Nullable ConflictQuestion question(RecoveryAction action, Recovery recovery, ConflictForm conflict) {
        return action.by().contains(Role.APPLICANT)
                ? null
                : conflicts.ask(recovery.grantCase(), Part.OFFICER, conflict);
    }

    private static Response done(RecoveryAction action, Recovery recovery) {
        if (action == ASK_INSTALMENTS) {
            return Responses.seeOther(Links.recovery(recovery), new Flash("instalments", "flashAsked"));
        }
        var flash = switch (action) {
            case ANSWER -> "flashAnswered";
            case DROP -> "flashDropped";
            default -> "flashHearingEnded";
        };
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", flash));
    }

    private TemplateInstance page(
            Recovery recovery,
            RecoveryAction action,
            SayForm form,
            @Nullable ConflictQuestion question,
            FormErrors errors) {
        return new say(pages.of(recovery), action, action != END_HEARING, form, question, errors);
    }
}
