package se.exportcheck.paying;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;

/** The day when the money reached the company, as it is typed. */
record ConfirmationForm(
        @RestForm @Nullable String paidOnDay,
        @RestForm @Nullable String paidOnMonth,
        @RestForm @Nullable String paidOnYear) {

    static ConfirmationForm of(LocalDate day) {
        var typed = DateInput.of(day);
        return new ConfirmationForm(typed.day(), typed.month(), typed.year());
    }

    public DateInput paidOn() {
        return new DateInput(paidOnDay, paidOnMonth, paidOnYear);
    }

    /** Not before it was sent and not after today. */
    FormErrors check(LocalDate sentOn, LocalDate today, PayingMessages words) {
        return paidOn().date()
                .map(day -> day.isBefore(sentOn) || day.isAfter(today)
                        ? FormErrors.none().with("paidOn", words.paidDayOutside())
                        : FormErrors.none())
                .orElseGet(() -> FormErrors.none().with("paidOn", words.noDay()));
    }
}
