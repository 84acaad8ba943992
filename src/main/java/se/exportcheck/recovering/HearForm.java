package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the company is told before a decision on recovery, and its last day to answer, as it is typed. */
record HearForm(
        @RestForm
        @NotBlank(message = "{recovering.message}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String message,

        @RestForm @Nullable String lastDayDay,
        @RestForm @Nullable String lastDayMonth,
        @RestForm @Nullable String lastDayYear) {

    private static final int LONGEST_DAYS = 365;

    static HearForm of(String circumstances, LocalDate lastDay) {
        var day = DateInput.of(lastDay);
        return new HearForm(circumstances, day.day(), day.month(), day.year());
    }

    public DateInput lastDay() {
        return new DateInput(lastDayDay, lastDayMonth, lastDayYear);
    }

    FormErrors check(FormErrors errors, LocalDate today, RecoveringMessages words) {
        return lastDay()
                        .date()
                        .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(LONGEST_DAYS)))
                        .isPresent()
                ? errors
                : errors.with("lastDay", words.lastDayWrong());
    }

    String text() {
        return Text.of(message);
    }
}
