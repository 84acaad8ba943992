package se.exportcheck.recovering;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What a step of a set-off asks: each asks for some of it. */
record SetOffStepForm(
        @RestForm @Nullable String dayDay,
        @RestForm @Nullable String dayMonth,
        @RestForm @Nullable String dayYear,

        @RestForm @Typed(value = Kind.KRONOR, message = "{recovering.wholeKronor}") @Nullable
        String amount,

        @RestForm @Size(max = 8000, message = "{recovering.tooLong}") @Typed(Kind.TEXT) @Nullable
        String text) {

    static SetOffStepForm of(SetOff setOff, LocalDate today) {
        var day = DateInput.of(today);
        var amount = Numbers.written(setOff.amount().amount());
        return new SetOffStepForm(day.day(), day.month(), day.year(), amount, null);
    }

    public DateInput day() {
        return new DateInput(dayDay, dayMonth, dayYear);
    }

    Optional<Kronor> sum() {
        return Numbers.whole(amount).map(Kronor::of);
    }

    boolean isBlank() {
        return Text.optional(text).isEmpty();
    }

    String said() {
        return Text.of(text);
    }
}
