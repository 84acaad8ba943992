package se.exportcheck.paying.stopping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.PaymentStopMessages;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * Whether the company is heard before payments are stopped, and what it is told or why not, as it was typed.
 *
 * @param heard HEAR or GO_UNHEARD
 */
record OpenForm(
        @RestForm @Nullable String heard,

        @RestForm
        @NotBlank(message = "{paymentStop.messageMissing}")
        @Size(max = 4000, message = "{paying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String message) {

    private static final String HEAR = "HEAR";
    private static final String GO_UNHEARD = "GO_UNHEARD";

    FormErrors check(FormErrors before, PaymentStopMessages words) {
        return isHeard() || Objects.equals(heard, GO_UNHEARD) ? before : before.with("heard", words.heardMissing());
    }

    boolean isHeard() {
        return Objects.equals(heard, HEAR);
    }

    String said() {
        return Text.of(message);
    }
}
