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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
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

/**
 * What the company has answered on paper or by mail is entered, and that it asks there to pay in parts
 * (förvaltningslagen 25 and 27 §§).
 */
@Path("/cases/{number}/recoveries/{ordinal}/{step:register-answer|register-instalment-request}")
class RegisterAnswerResource {

    @CheckedTemplate(basePath = "recovering")
    record registerAnswer(
            RecoveryPage page,
            RecoveryAction action,
            RegisterAnswerForm form,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final Conflicts conflicts;
    private final SubmissionKeys keys;
    private final Validator validator;
    private final Words words;
    private final Language language;

    RegisterAnswerResource(
            Desk desk,
            RecoveryPages pages,
            Conflicts conflicts,
            SubmissionKeys keys,
            Validator validator,
            Words words,
            Language language) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.keys = keys;
        this.validator = validator;
        this.words = words;
        this.language = language;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var recovery = desk.recoveryFor(action(step), number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER);
        return page(recovery, action(step), RegisterAnswerForm.on(desk.today()), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response register(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @BeanParam RegisterAnswerForm form,
            @BeanParam ConflictForm conflict) {
        var action = action(step);
        var recovery = desk.recoveryToTake(number, ordinal);
        if (keys.made(form.submissionKey()).isPresent()) {
            return done(recovery, action);
        }
        recovery.demand(action, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = question.check(errors(recovery, action, form));
        return errors.any()
                ? Responses.invalid(page(recovery, action, form, question, errors))
                : question.answer().orElseGet(() -> register(recovery, action, form));
    }

    private FormErrors errors(Recovery recovery, RecoveryAction action, RegisterAnswerForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (form.submissionKey() == null) {
            errors = errors.with("", words.bundle(RecoveringMessages.class).formIsOld());
        }
        var first = Formats.day(recovery.toldOn(action), language.locale());
        return form.cameOn()
                        .date()
                        .filter(day -> recovery.mayHaveCome(action, day, desk.today()))
                        .isPresent()
                ? errors
                : errors.with("cameOn", words.bundle(RecoveringMessages.class).cameOnWrong(first));
    }

    private Response register(Recovery recovery, RecoveryAction action, RegisterAnswerForm form) {
        var cameOn = form.cameOn().date().orElseThrow();
        keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            if (action == RecoveryAction.REGISTER_ANSWER) {
                recovery.registerAnswer(form.said(), cameOn, desk.actor(), desk.now());
            } else {
                recovery.registerInstalmentRequest(form.said(), cameOn, desk.actor(), desk.now());
            }
            return Links.recovery(recovery);
        });
        return done(recovery, action);
    }

    private static Response done(Recovery recovery, RecoveryAction action) {
        return Responses.seeOther(Links.recovery(recovery), flash(action));
    }

    private static Flash flash(RecoveryAction action) {
        return action == RecoveryAction.REGISTER_ANSWER
                ? new Flash("recovering", "flashAnswerRegistered")
                : new Flash("instalments", "flashRegistered");
    }

    private static RecoveryAction action(String step) {
        return RecoveryAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private TemplateInstance page(
            Recovery recovery,
            RecoveryAction action,
            RegisterAnswerForm form,
            ConflictQuestion question,
            FormErrors errors) {
        return new registerAnswer(pages.of(recovery), action, form, question, errors);
    }
}
