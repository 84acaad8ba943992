package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.SetOffMessages;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the officer wants to take from which payment, and what the company is told of that, as it is typed. */
record SetOffForm(
        @RestForm @Nullable String claim,

        @RestForm @Typed(value = Kind.KRONOR, message = "{recovering.wholeKronor}") @Nullable
        String amount,

        @RestForm
        @NotBlank(message = "{recovering.setOffMessage}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String message,

        @RestForm @Nullable String lastDayDay,
        @RestForm @Nullable String lastDayMonth,
        @RestForm @Nullable String lastDayYear) {

    private static final int LONGEST_DAYS = 365;

    static SetOffForm until(LocalDate lastDay, List<Claim> payments) {
        var day = DateInput.of(lastDay);
        var only = payments.size() == 1 ? String.valueOf(payments.getFirst().id()) : null;
        return new SetOffForm(only, null, null, day.day(), day.month(), day.year());
    }

    public DateInput lastDay() {
        return new DateInput(lastDayDay, lastDayMonth, lastDayYear);
    }

    Optional<Claim> chosen(List<Claim> payments) {
        return payments.stream()
                .filter(payment -> String.valueOf(payment.id()).equals(claim))
                .findFirst();
    }

    Optional<Kronor> sum() {
        return Numbers.whole(amount).map(Kronor::of);
    }

    FormErrors check(FormErrors typed, List<Claim> payments, LocalDate today, SetOffMessages words) {
        var errors = typed;
        if (chosen(payments).isEmpty()) {
            errors = errors.with("claim", words.choosePayment());
        }
        if (sum().isEmpty() && errors.first("amount") == null) {
            errors = errors.with("amount", words.amountMissing());
        }
        return lastDay()
                        .date()
                        .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(LONGEST_DAYS)))
                        .isPresent()
                ? errors
                : errors.with("lastDay", words.lastDayWrong());
    }

    SetOff.Intention intention(List<Claim> payments) {
        return new SetOff.Intention(
                chosen(payments).orElseThrow(),
                sum().orElseThrow(),
                Text.of(message),
                lastDay().date().orElseThrow());
    }
}
