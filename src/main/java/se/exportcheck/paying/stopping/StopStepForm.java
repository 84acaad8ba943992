package se.exportcheck.paying.stopping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the company says, the reasons of a proposal, or what a check has shown. */
record StopStepForm(
        @RestForm
        @NotBlank(message = "{paymentStop.textMissing}")
        @Size(max = 4000, message = "{paying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String text) {}
