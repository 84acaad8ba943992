package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the company has answered on paper or by mail, and when it came, as it is typed. */
record RegisterAnswerForm(
        @RestForm @Nullable UUID submissionKey,
        @RestForm @Nullable String cameOnDay,
        @RestForm @Nullable String cameOnMonth,
        @RestForm @Nullable String cameOnYear,

        @RestForm
        @NotBlank(message = "{recovering.text}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String text) {

    static RegisterAnswerForm on(LocalDate today) {
        var day = DateInput.of(today);
        return new RegisterAnswerForm(UUID.randomUUID(), day.day(), day.month(), day.year(), null);
    }

    public DateInput cameOn() {
        return new DateInput(cameOnDay, cameOnMonth, cameOnYear);
    }

    String said() {
        return Text.of(text);
    }
}
