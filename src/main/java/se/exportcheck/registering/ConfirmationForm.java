package se.exportcheck.registering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * That entries are in the register of aid, as it was typed.
 *
 * @param entry those that it is about
 */
record ConfirmationForm(
        @RestForm @Nullable List<String> entry,

        @RestForm
        @NotBlank(message = "{registering.referenceMissing}")
        @Size(max = 100, message = "{registering.tooLong}")
        @Typed(value = Kind.NAME, message = "{registering.referenceMarks}")
        @Nullable
        String reference,

        @RestForm @Nullable String registeredOnDay,
        @RestForm @Nullable String registeredOnMonth,
        @RestForm @Nullable String registeredOnYear) {

    static ConfirmationForm blank(List<String> entry, LocalDate today) {
        var day = DateInput.of(today);
        return new ConfirmationForm(entry, null, day.day(), day.month(), day.year());
    }

    List<Long> ids() {
        return entry == null ? List.of() : Ids.of(entry);
    }

    public DateInput registeredOn() {
        return new DateInput(registeredOnDay, registeredOnMonth, registeredOnYear);
    }

    /** Nothing is in the register before it was granted, nor tomorrow. */
    FormErrors check(FormErrors errors, List<RegisterEntry> entries, LocalDate today, RegisteringMessages words) {
        var day = registeredOn().date();
        if (day.isEmpty()) {
            return errors.with("registeredOn", words.dayWrong());
        }
        var early = entries.stream()
                .anyMatch(each -> day.get().isBefore(each.award().grantedOn()));
        return early || day.get().isAfter(today) ? errors.with("registeredOn", words.dayOutside()) : errors;
    }
}
