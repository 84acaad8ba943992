package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** When a decision is expected now and why not before, as it is typed. */
record DelayForm(
        @RestForm @Nullable String expectedOnDay,
        @RestForm @Nullable String expectedOnMonth,
        @RestForm @Nullable String expectedOnYear,

        @RestForm
        @NotBlank(message = "{delays.whyMissing}")
        @Size(max = 2000, message = "{delays.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static DelayForm empty() {
        return new DelayForm(null, null, null, null);
    }

    public DateInput expectedOn() {
        return new DateInput(expectedOnDay, expectedOnMonth, expectedOnYear);
    }
}
