package se.exportcheck.deciding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why a proposal goes back to the officer. */
record SendBackForm(
        @RestForm
        @NotBlank(message = "{deciding.reasonMissing}")
        @Size(max = 4000, message = "{deciding.reasonTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {}
