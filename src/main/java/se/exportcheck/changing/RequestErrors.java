package se.exportcheck.changing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** What is wrong with a request for a change as it was typed, said at the field. A draft may have gaps. */
@RequestScoped
class RequestErrors {

    private final Validator validator;
    private final Words words;
    private final Language language;

    RequestErrors(Validator validator, Words words, Language language) {
        this.validator = validator;
        this.words = words;
        this.language = language;
    }

    FormErrors of(GrantCase grantCase, RequestForm form) {
        var errors = ofDraft(grantCase, form, FormErrors.of(validator.validate(form)));
        if (form.isExtension()) {
            errors = ofEnd(grantCase, form, errors);
        } else if (form.isSent()) {
            errors = ofPlan(form, errors);
        }
        return form.isSent() && isMissing(form.reasons())
                ? errors.with("reasons", messages().reasonsMissing())
                : errors;
    }

    /** Two colleagues write on one draft: nobody's words are written over unseen. */
    private FormErrors ofDraft(GrantCase grantCase, RequestForm form, FormErrors errors) {
        var version = grantCase.draftedChange().map(ChangeRequest::version).orElse(null);
        if (form.submissionKey() == null) {
            return errors.with("", messages().formIsOld());
        }
        return Objects.equals(version, form.seen())
                ? errors
                : errors.with("", messages().draftChanged());
    }

    private FormErrors ofEnd(GrantCase grantCase, RequestForm form, FormErrors errors) {
        if (form.endOn().isBlank()) {
            return form.isSent() ? errors.with("endOn", messages().endOnMissing()) : errors;
        }
        var day = form.endOn().date();
        if (day.isEmpty()) {
            return errors.with("endOn", messages().noDay());
        }
        var wrong = form.isSent() ? wrongEnd(grantCase, day.get()) : null;
        return wrong == null ? errors : errors.with("endOn", wrong);
    }

    private @Nullable String wrongEnd(GrantCase grantCase, LocalDate day) {
        var inForce = grantCase.endsOn().orElseThrow();
        var latest = grantCase.latestEnd().orElseThrow();
        if (!day.isAfter(inForce)) {
            return messages().endOnNotLater(written(inForce));
        }
        return day.isAfter(latest) ? messages().endOnTooLate(written(latest)) : null;
    }

    private FormErrors ofPlan(RequestForm form, FormErrors before) {
        var errors = isMissing(form.plan()) ? before.with("plan", messages().planMissing()) : before;
        return form.amounts().stream().allMatch(amount -> isMissing(amount.typed()))
                ? errors.with("consult", messages().amountsMissing())
                : errors;
    }

    private String written(LocalDate day) {
        return Formats.day(day, language.locale());
    }

    private static boolean isMissing(@Nullable String typed) {
        return Text.of(typed).isEmpty();
    }

    private ChangingMessages messages() {
        return words.bundle(ChangingMessages.class);
    }
}
