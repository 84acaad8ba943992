package se.exportcheck.appealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a court has judged, as it is entered. */
record JudgmentForm(
        @RestForm @Choice(value = Judgment.Result.class, message = "{appealing.choose}") @Nullable
        String result,

        @RestForm @Nullable String judgedOnDay,
        @RestForm @Nullable String judgedOnMonth,
        @RestForm @Nullable String judgedOnYear,

        @RestForm
        @NotBlank(message = "{appealing.courtNumberMissing}")
        @Size(max = 100, message = "{appealing.tooLong}")
        @Typed(value = Kind.NAME, message = "{appealing.name}")
        @Nullable
        String caseNumber,

        @RestForm @Size(max = 4000, message = "{appealing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String summary,

        @RestForm @Nullable FileUpload file) {

    static JudgmentForm of(Appeal appeal) {
        return new JudgmentForm(null, null, null, null, appeal.courtNumber(), null, null);
    }

    public DateInput judgedOn() {
        return new DateInput(judgedOnDay, judgedOnMonth, judgedOnYear);
    }

    FormErrors check(Appeal appeal, FormErrors typed, LocalDate today, AppealingMessages words) {
        var day = judgedOn().date();
        if (day.isEmpty()) {
            return typed.with("judgedOn", words.dayMissing());
        }
        if (day.get().isAfter(today)) {
            return typed.with("judgedOn", words.dayInFuture());
        }
        return day.get().isBefore(appeal.receivedOn()) ? typed.with("judgedOn", words.beforeAppeal()) : typed;
    }

    /** To be made of a form that nothing is wrong with. */
    Judgment judgment() {
        return new Judgment(
                Judgment.Result.valueOf(Text.of(result)),
                judgedOn().date().orElseThrow(),
                Text.of(caseNumber),
                Text.optional(summary).orElse(null));
    }
}
