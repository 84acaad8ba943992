package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.archive.ArchivePackage;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** That a package was handed over to the e-archive, as it was typed. */
record DeliveryForm(
        @RestForm("package") @Nullable String chosen,

        @RestForm
        @NotBlank(message = "{archiving.archiveMissing}")
        @Size(max = 200, message = "{archiving.archiveTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String archive,

        @RestForm @Nullable String deliveredOnDay,
        @RestForm @Nullable String deliveredOnMonth,
        @RestForm @Nullable String deliveredOnYear) {

    static DeliveryForm blank(LocalDate today) {
        var day = DateInput.of(today);
        return new DeliveryForm(null, null, day.day(), day.month(), day.year());
    }

    public DateInput deliveredOn() {
        return new DateInput(deliveredOnDay, deliveredOnMonth, deliveredOnYear);
    }

    /** One of those that were not delivered. */
    Optional<ArchivePackage> of(List<ArchivePackage> made) {
        var ids = ChoiceForm.ids(chosen == null ? List.of() : List.of(chosen));
        return made.stream()
                .filter(each -> each.delivery().isEmpty() && ids.contains(each.id()))
                .findFirst();
    }

    FormErrors check(FormErrors errors, Optional<ArchivePackage> of, LocalDate today, ArchivingMessages words) {
        if (of.isEmpty()) {
            return errors.with("package", words.packageMissing());
        }
        var earliest = Stockholm.dateOf(of.get().entered().enteredAt());
        return deliveredOn()
                        .date()
                        .filter(day -> !day.isBefore(earliest) && !day.isAfter(today))
                        .isPresent()
                ? errors
                : errors.with("deliveredOn", words.dayBetween(earliest, today));
    }

    String to() {
        return Text.of(Objects.requireNonNull(archive));
    }
}
