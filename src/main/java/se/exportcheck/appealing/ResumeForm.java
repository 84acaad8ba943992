package se.exportcheck.appealing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why a case is taken up again. */
record ResumeForm(
        @RestForm
        @NotBlank(message = "{appealing.reasonMissing}")
        @Size(max = 4000, message = "{appealing.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {}
