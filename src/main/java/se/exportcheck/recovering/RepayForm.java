package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.recoveries.Repayment;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What has been paid back, as it is typed. */
record RepayForm(
        @RestForm @Nullable UUID submissionKey,
        @RestForm @Nullable String paidOnDay,
        @RestForm @Nullable String paidOnMonth,
        @RestForm @Nullable String paidOnYear,

        @RestForm
        @NotBlank(message = "{recovering.amount}")
        @Typed(value = Kind.AMOUNT, message = "{recovering.amount}")
        @Nullable
        String amount,

        @RestForm
        @NotBlank(message = "{recovering.reference}")
        @Size(max = 100, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reference) {

    static RepayForm on(LocalDate today) {
        var day = DateInput.of(today);
        return new RepayForm(UUID.randomUUID(), day.day(), day.month(), day.year(), null, null);
    }

    public DateInput paidOn() {
        return new DateInput(paidOnDay, paidOnMonth, paidOnYear);
    }

    Optional<BigDecimal> kronor() {
        return Numbers.decimal(amount).map(sum -> sum.setScale(2));
    }

    Repayment.Sum sum() {
        return new Repayment.Sum(paidOn().date().orElseThrow(), kronor().orElseThrow(), Text.of(reference));
    }
}
