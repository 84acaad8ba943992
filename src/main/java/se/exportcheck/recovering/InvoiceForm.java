package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.recoveries.Invoice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The invoice for what is reclaimed, as it is typed. */
record InvoiceForm(
        @RestForm
        @NotBlank(message = "{recovering.invoiceNumber}")
        @Size(max = 100, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String invoiceNumber,

        @RestForm @Nullable String dueOnDay,
        @RestForm @Nullable String dueOnMonth,
        @RestForm @Nullable String dueOnYear,

        @RestForm
        @NotBlank(message = "{recovering.payTo}")
        @Size(max = 100, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String payTo) {

    private static final int LONGEST_YEARS = 2;

    static InvoiceForm due(LocalDate day) {
        var due = DateInput.of(day);
        return new InvoiceForm(null, due.day(), due.month(), due.year(), null);
    }

    public DateInput dueOn() {
        return new DateInput(dueOnDay, dueOnMonth, dueOnYear);
    }

    FormErrors check(FormErrors errors, LocalDate today, RecoveringMessages words) {
        return dueOn().date()
                        .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(LONGEST_YEARS)))
                        .isPresent()
                ? errors
                : errors.with("dueOn", words.dueOnWrong());
    }

    Invoice invoice() {
        return new Invoice(Text.of(invoiceNumber), dueOn().date().orElseThrow(), Text.of(payTo));
    }
}
