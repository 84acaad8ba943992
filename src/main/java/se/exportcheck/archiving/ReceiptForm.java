package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.archive.ArchiveDelivery;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** That the e-archive has the package, as it was typed. */
record ReceiptForm(
        @RestForm
        @NotBlank(message = "{archiving.referenceMissing}")
        @Size(max = 200, message = "{archiving.archiveTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reference,

        @RestForm @Nullable String receivedOnDay,
        @RestForm @Nullable String receivedOnMonth,
        @RestForm @Nullable String receivedOnYear) {

    static ReceiptForm blank(LocalDate today) {
        var day = DateInput.of(today);
        return new ReceiptForm(null, day.day(), day.month(), day.year());
    }

    public DateInput receivedOn() {
        return new DateInput(receivedOnDay, receivedOnMonth, receivedOnYear);
    }

    FormErrors check(FormErrors errors, ArchiveDelivery delivery, LocalDate today, ArchivingMessages words) {
        return receivedOn()
                        .date()
                        .filter(day -> !day.isBefore(delivery.deliveredOn()) && !day.isAfter(today))
                        .isPresent()
                ? errors
                : errors.with("receivedOn", words.dayBetween(delivery.deliveredOn(), today));
    }

    String given() {
        return Text.of(Objects.requireNonNull(reference));
    }
}
