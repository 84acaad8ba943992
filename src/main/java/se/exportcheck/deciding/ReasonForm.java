package se.exportcheck.deciding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why something was decided, as it was typed. */
record ReasonForm(
        @RestForm
        @NotBlank(message = "{recovering.text}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String text) {

    static final ReasonForm BLANK = new ReasonForm(null);

    String said() {
        return Text.of(text);
    }
}
