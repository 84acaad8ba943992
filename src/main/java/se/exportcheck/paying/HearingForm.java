package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the company is told, what it says, or why it is not heard. */
record HearingForm(
        @RestForm
        @NotBlank(message = "{paying.textMissing}")
        @Size(max = 4000, message = "{paying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String text) {}
