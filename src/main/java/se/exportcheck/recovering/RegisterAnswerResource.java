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

/** The registrar or the officer enters what the company has answered on paper or by mail (förvaltningslagen 25 and 27 §§). */
@Path("/cases/{number}/recoveries/{ordinal}/register-answer")
class RegisterAnswerResource {

    private static final RecoveryAction ACTION = RecoveryAction.REGISTER_ANSWER;

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
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(ACTION, number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER);
        return page(recovery, RegisterAnswerForm.on(desk.today()), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response register(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam RegisterAnswerForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (keys.made(form.submissionKey()).isPresent()) {
            return done(recovery);
        }
        recovery.demand(ACTION, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = question.check(errors(recovery, form));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> register(recovery, form));
    }

    private FormErrors errors(Recovery recovery, RegisterAnswerForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (form.submissionKey() == null) {
            errors = errors.with("", words.bundle(RecoveringMessages.class).formIsOld());
        }
        var first = Formats.day(recovery.askedOn(), language.locale());
        return form.cameOn()
                        .date()
                        .filter(day -> recovery.mayHaveCome(day, desk.today()))
                        .isPresent()
                ? errors
                : errors.with("cameOn", words.bundle(RecoveringMessages.class).cameOnWrong(first));
    }

    private Response register(Recovery recovery, RegisterAnswerForm form) {
        var cameOn = form.cameOn().date().orElseThrow();
        keys.once(Objects.requireNonNull(form.submissionKey()), () -> {
            recovery.registerAnswer(form.said(), cameOn, desk.actor(), desk.now());
            return Links.recovery(recovery);
        });
        return done(recovery);
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", "flashAnswerRegistered"));
    }

    private TemplateInstance page(
            Recovery recovery, RegisterAnswerForm form, ConflictQuestion question, FormErrors errors) {
        return new registerAnswer(pages.of(recovery), ACTION, form, question, errors);
    }
}
