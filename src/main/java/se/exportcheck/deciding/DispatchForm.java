package se.exportcheck.deciding;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why the names of whoever decided and presented are left out of what is sent, if they are. */
record DispatchForm(
        @RestForm @Size(max = 1000, message = "{deciding.reasonTooLong}") @Typed(Kind.TEXT) @Nullable
        String withheld) {

    static DispatchForm blank() {
        return new DispatchForm(null);
    }

    Optional<String> reason() {
        return Text.optional(withheld);
    }
}
