package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why an application is taken back. */
record WithdrawForm(
        @RestForm
        @NotBlank(message = "{applying.reason}")
        @Size(max = 1000, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static WithdrawForm empty() {
        return new WithdrawForm(null);
    }
}
