package se.exportcheck.archiving.disclosing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.disclosures.Asked;
import se.exportcheck.cases.disclosures.Requester;
import se.exportcheck.cases.disclosures.Way;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What somebody asks to have, as it was typed. */
record RequestForm(
        @RestForm @Nullable String arrivedDay,
        @RestForm @Nullable String arrivedMonth,
        @RestForm @Nullable String arrivedYear,

        @RestForm @Choice(value = Way.class, message = "{disclosing.wayMissing}") @Nullable
        String way,

        @RestForm
        @NotBlank(message = "{disclosing.wantedMissing}")
        @Size(max = 2000, message = "{disclosing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String wanted,

        @RestForm @Size(max = 200, message = "{disclosing.tooLong}") @Typed(Kind.NAME) @Nullable
        String requester,

        @RestForm @Size(max = 300, message = "{disclosing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String reach) {

    static RequestForm blank(LocalDate today) {
        var day = DateInput.of(today);
        return new RequestForm(day.day(), day.month(), day.year(), null, null, null, null);
    }

    public DateInput arrived() {
        return new DateInput(arrivedDay, arrivedMonth, arrivedYear);
    }

    FormErrors check(FormErrors before, LocalDate received, LocalDate today, DisclosureMessages messages) {
        var isRight = arrived()
                .date()
                .filter(day -> !day.isAfter(today) && !day.isBefore(received))
                .isPresent();
        return isRight ? before : before.with("arrived", messages.arrivedWrong());
    }

    /** To be made of a form that nothing is wrong with. */
    Asked asked() {
        return new Asked(arrived().date().orElseThrow(), Way.valueOf(Objects.requireNonNull(way)), Text.of(wanted));
    }

    Requester who() {
        return new Requester(
                Text.optional(requester).orElse(null), Text.optional(reach).orElse(null));
    }
}
