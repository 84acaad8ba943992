package se.exportcheck.administering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** One rate and the day from which it holds, as it is typed. It has been below zero. */
record LendingRateForm(
        @RestForm @Nullable String fromDay,
        @RestForm @Nullable String fromMonth,
        @RestForm @Nullable String fromYear,
        @RestForm @Nullable String percent,

        @RestForm
        @NotBlank(message = "{lending.source}")
        @Size(max = 200, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String source) {

    static final LendingRateForm BLANK = new LendingRateForm(null, null, null, null, null);

    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);
    private static final int AHEAD_DAYS = 31;
    private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d([.,]\\d{1,3})?|1\\d([.,]\\d{1,3})?");

    public DateInput from() {
        return new DateInput(fromDay, fromMonth, fromYear);
    }

    Optional<BigDecimal> rate() {
        return Optional.of(Text.of(percent))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.').replace('\u2212', '-')));
    }

    String text() {
        return Text.of(source);
    }

    FormErrors check(FormErrors before, LocalDate today, LendingRateMessages words) {
        var errors = before;
        var latest = today.plusDays(AHEAD_DAYS);
        if (from().date()
                .filter(day -> !day.isBefore(OLDEST) && !day.isAfter(latest))
                .isEmpty()) {
            errors = errors.with("from", words.dayWrong());
        }
        return rate().isPresent() ? errors : errors.with("percent", words.percentWrong());
    }
}
