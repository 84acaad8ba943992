package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why, as it was typed. */
record ReasonForm(
        @RestForm
        @NotBlank(message = "{archiving.reasonMissing}")
        @Size(max = 1000, message = "{archiving.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static ReasonForm blank() {
        return new ReasonForm(null);
    }

    String why() {
        return Text.of(Objects.requireNonNull(reason));
    }
}
