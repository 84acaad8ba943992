package se.exportcheck.following;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The note that a case is closed with. */
record ClosureForm(
        @RestForm
        @NotBlank(message = "{following.note}")
        @Size(max = 2000, message = "{following.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String note) {}
