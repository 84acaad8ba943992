package se.exportcheck.appealing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Whether an appeal has come in time, as the officer fills it in. */
record ExamineForm(
        @RestForm @Nullable String notifiedOnDay,
        @RestForm @Nullable String notifiedOnMonth,
        @RestForm @Nullable String notifiedOnYear,
        @RestForm @Nullable String misinformed,
        @RestForm @Nullable String reachedCourt,

        @RestForm @Size(max = 8000, message = "{appealing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String assessment) {

    static ExamineForm of(@Nullable LocalDate notifiedOn) {
        var day = DateInput.of(notifiedOn);
        return new ExamineForm(day.day(), day.month(), day.year(), null, null, null);
    }

    public DateInput notifiedOn() {
        return new DateInput(notifiedOnDay, notifiedOnMonth, notifiedOnYear);
    }

    private static boolean isYes(@Nullable String answer) {
        return "YES".equals(answer);
    }

    private static boolean isAnswered(@Nullable String answer) {
        return isYes(answer) || "NO".equals(answer);
    }

    /** Only where the region examines it at all; and a late appeal is neither dismissed nor handed over unexplained. */
    FormErrors check(Appeal appeal, FormErrors typed, LocalDate today, AppealingMessages words) {
        if (!appeal.isExaminedHere()) {
            return typed;
        }
        var errors = typed;
        var day = notifiedOn().date();
        if (day.isEmpty()) {
            errors = errors.with("notifiedOn", words.dayMissing());
        } else if (day.get().isBefore(appeal.decision().decidedOn())) {
            errors = errors.with("notifiedOn", words.beforeDecision());
        } else if (day.get().isAfter(today)) {
            errors = errors.with("notifiedOn", words.dayInFuture());
        }
        if (!isAnswered(misinformed)) {
            errors = errors.with("misinformed", words.choose());
        }
        if (!isAnswered(reachedCourt)) {
            errors = errors.with("reachedCourt", words.choose());
        }
        return !errors.any() && Text.of(assessment).isEmpty() && appeal.wouldBeLate(found(appeal))
                ? errors.with("assessment", words.assessmentMissing())
                : errors;
    }

    Timeliness found(Appeal appeal) {
        var why = Text.optional(assessment).orElse(null);
        return appeal.isExaminedHere()
                ? new Timeliness(notifiedOn().date().orElseThrow(), isYes(misinformed), isYes(reachedCourt), why)
                : new Timeliness(null, false, false, why);
    }
}
