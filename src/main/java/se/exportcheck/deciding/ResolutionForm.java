package se.exportcheck.deciding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Resolution;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the committee or its chair has decided, as it was typed. */
record ResolutionForm(
        @RestForm @NotBlank(message = "{deciding.bodyMissing}") @Nullable
        String body,

        @RestForm
        @NotBlank(message = "{deciding.committeeMissing}")
        @Size(max = 200, message = "{deciding.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{deciding.name}")
        @Nullable
        String committee,

        @RestForm @Nullable String decidedOnDay,
        @RestForm @Nullable String decidedOnMonth,
        @RestForm @Nullable String decidedOnYear,

        @RestForm
        @Size(max = 100, message = "{deciding.minuteTooLong}")
        @Typed(value = Kind.NAME, message = "{deciding.name}")
        @Nullable
        String minute,

        @RestForm
        @Size(max = 200, message = "{deciding.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{deciding.name}")
        @Nullable
        String chair,

        @RestForm @Size(max = 2000, message = "{deciding.urgencyTooLong}") @Typed(Kind.TEXT) @Nullable
        String urgency) {

    private static final String COMMITTEE = "COMMITTEE";
    private static final String CHAIR = "CHAIR";

    static ResolutionForm blank(String committee) {
        return new ResolutionForm(null, committee, null, null, null, null, null, null);
    }

    public DateInput decidedOn() {
        return new DateInput(decidedOnDay, decidedOnMonth, decidedOnYear);
    }

    /** What the fields together must say: the day from the first that it can be, and what belongs to who decided. */
    FormErrors check(FormErrors typed, LocalDate first, LocalDate today, DecidingMessages words) {
        var errors = typed;
        if (!Text.of(body).isEmpty() && !COMMITTEE.equals(body) && !CHAIR.equals(body)) {
            errors = errors.with("body", words.bodyUnknown());
        }
        var day = decidedOn().date();
        if (day.isEmpty()) {
            errors = errors.with("decidedOn", words.dayMissing());
        } else if (day.get().isBefore(first) || day.get().isAfter(today)) {
            errors = errors.with("decidedOn", words.dayOutside(first));
        }
        errors = demand(errors, COMMITTEE, "minute", minute, words.minuteMissing());
        errors = demand(errors, CHAIR, "chair", chair, words.chairMissing());
        return demand(errors, CHAIR, "urgency", urgency, words.urgencyMissing());
    }

    private FormErrors demand(FormErrors errors, String of, String field, @Nullable String value, String message) {
        return of.equals(body) && Text.of(value).isEmpty() ? errors.with(field, message) : errors;
    }

    /** To be made of a form that nothing is wrong with. */
    Resolution resolution() {
        var day = decidedOn().date().orElseThrow();
        return CHAIR.equals(body)
                ? Resolution.ofChair(Text.of(committee), day, Text.of(chair), Text.of(urgency))
                : Resolution.ofCommittee(Text.of(committee), day, Text.of(minute));
    }
}
