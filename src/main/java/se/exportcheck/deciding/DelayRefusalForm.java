package se.exportcheck.deciding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why a case cannot be decided yet. */
record DelayRefusalForm(
        @RestForm
        @NotBlank(message = "{delays.reasonsMissing}")
        @Size(max = 8000, message = "{delays.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reasons) {}
