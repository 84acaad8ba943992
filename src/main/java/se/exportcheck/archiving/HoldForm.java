package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.disposal.HoldGround;
import se.exportcheck.web.Choice;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** That a case is put on hold, as it was typed. */
record HoldForm(
        @RestForm @Choice(value = HoldGround.class, message = "{archiving.groundMissing}") @Nullable
        String ground,

        @RestForm
        @NotBlank(message = "{archiving.reasonMissing}")
        @Size(max = 1000, message = "{archiving.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static HoldForm blank() {
        return new HoldForm(null, null);
    }

    HoldGround chosen() {
        return HoldGround.valueOf(Objects.requireNonNull(ground));
    }

    String why() {
        return Text.of(Objects.requireNonNull(reason));
    }
}
