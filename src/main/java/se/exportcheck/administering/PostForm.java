package se.exportcheck.administering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A new post (befattning), as it was typed. */
record PostForm(
        @RestForm
        @NotBlank(message = "{administering.titleMissing}")
        @Size(max = 200, message = "{administering.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{administering.name}")
        @Nullable
        String postTitle) {}
