package se.exportcheck.deciding;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why a company says no to its grant, if it wants to tell: nobody owes a reason for not taking money. */
record DeclineForm(
        @RestForm @Size(max = 1000, message = "{deciding.reasonTooLong}") @Typed(Kind.TEXT) @Nullable
        String reason) {

    /** Null when nothing was told. */
    @Nullable
    String told() {
        return Text.optional(reason).orElse(null);
    }
}
