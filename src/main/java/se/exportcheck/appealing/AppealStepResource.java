package se.exportcheck.appealing;

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
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.letters.Correspondence;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.HowSent;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The steps of an appeal that ask for a few words at most: handing it over, sending its dismissal, ending it. */
@Path("/cases/{number}/appeals/{ordinal}/{step:reconsider|forward|dispatch|return|enter-number|close}")
class AppealStepResource {

    @CheckedTemplate(basePath = "appealing")
    record step(AppealPage page, AppealAction action, HowSent how, StepForm form, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final AppealPages pages;
    private final Correspondence letters;
    private final Validator validator;
    private final Words words;

    AppealStepResource(Desk desk, AppealPages pages, Correspondence letters, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var appeal = desk.appeal(desk.grantCase(number), ordinal);
        appeal.demand(action(step), desk.actor(), desk.now());
        var how = HowSent.to(appeal.grantCase().origin());
        return new step(pages.of(appeal), action(step), how, StepForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response take(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @BeanParam HowSent how,
            @BeanParam StepForm form) {
        var appeal = desk.appeal(desk.held(number), ordinal);
        var action = action(step);
        if (!appeal.hasJustTaken(action, desk.actor())) {
            appeal.demand(action, desk.actor(), desk.now());
            var typed = check(action, form);
            var errors = action == AppealAction.DISPATCH ? how.check(typed, words) : typed;
            if (errors.any()) {
                return Responses.invalid(new step(pages.of(appeal), action, how, form, errors));
            }
            take(appeal, action, how, form);
        }
        return Responses.seeOther(Links.appeal(appeal), new Flash("appealing", "flashDone"));
    }

    private FormErrors check(AppealAction action, StepForm form) {
        var errors = FormErrors.of(validator.validate(form));
        var number = action == AppealAction.ENTER_NUMBER;
        if (number && form.isNoNumber()) {
            return errors.with("note", words.bundle(AppealingMessages.class).notANumber());
        }
        var needed = number
                || action == AppealAction.RETURN
                || action == AppealAction.FORWARD
                || action == AppealAction.RECONSIDER;
        return needed && form.said() == null
                ? errors.with("note", words.bundle(AppealingMessages.class).noteMissing())
                : errors;
    }

    private void take(Appeal appeal, AppealAction action, HowSent how, StepForm form) {
        var said = form.said();
        switch (action) {
            case FORWARD -> forward(appeal, said);
            case RECONSIDER -> appeal.reconsidered(desk.actor(), desk.now(), said == null ? "" : said);
            case DISPATCH -> appeal.dispatch(how.way(), desk.actor(), desk.now());
            case CLOSE -> appeal.close(desk.actor(), desk.now(), said);
            case RETURN -> appeal.sendBack(desk.actor(), desk.now(), said == null ? "" : said);
            case ENTER_NUMBER -> appeal.enterNumber(said == null ? "" : said, desk.actor(), desk.now());
            case SEND_IN, REGISTER, REGISTER_NOTICE, EXAMINE, DISMISS, RECORD_DISMISSAL, RECORD_JUDGMENT, REOPEN ->
                throw new IllegalArgumentException("It has a page of its own: " + action);
        }
    }

    /** The court gets a letter with it. */
    private void forward(Appeal appeal, @Nullable String position) {
        appeal.forward(desk.actor(), desk.now(), position);
        var said = Particulars.none()
                .toCourt(Objects.requireNonNull(appeal.court()))
                .day(LetterField.APPEALED_ON, appeal.receivedOn())
                .day(LetterField.DECIDED_ON, appeal.decision().decidedOn())
                .written(LetterField.MESSAGE, position);
        var found = appeal.timeliness();
        var notified = found == null ? null : found.notifiedOn();
        letters.send(
                appeal.grantCase(),
                LetterKind.APPEAL_FORWARDED,
                notified == null ? said : said.day(LetterField.NOTIFIED_ON, notified),
                desk.actor(),
                desk.now());
    }

    private static AppealAction action(String step) {
        return AppealAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
