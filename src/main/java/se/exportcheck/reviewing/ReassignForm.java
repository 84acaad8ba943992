package se.exportcheck.reviewing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** To whom a case is moved, and why. */
record ReassignForm(
        @RestForm @Nullable String officer,

        @RestForm
        @NotBlank(message = "{handover.whyMissing}")
        @Size(max = 1000, message = "{handover.whyTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String why) {

    static final ReassignForm BLANK = new ReassignForm(null, null);
}
