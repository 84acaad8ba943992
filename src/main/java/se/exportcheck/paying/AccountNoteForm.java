package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** How an account was checked, or why it is refused. */
record AccountNoteForm(
        @RestForm
        @NotBlank(message = "{paying.why}")
        @Size(max = 1000, message = "{paying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String note) {}
