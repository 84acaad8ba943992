package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why a decision on payment is left as it is, as it was typed. */
record LeaveForm(
        @RestForm
        @NotBlank(message = "{reconsideration.leaveWhyMissing}")
        @Size(max = 4000, message = "{reconsideration.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String why) {}
