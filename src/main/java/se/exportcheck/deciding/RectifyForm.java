package se.exportcheck.deciding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Rectification;
import se.exportcheck.money.Kronor;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What is wrong in a decision and what it shall be, as it was typed. */
record RectifyForm(
        @RestForm
        @NotBlank(message = "{deciding.wrongMissing}")
        @Size(max = 2000, message = "{deciding.rectifyTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String wrong,

        @RestForm
        @NotBlank(message = "{deciding.rightMissing}")
        @Size(max = 2000, message = "{deciding.rectifyTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String right,

        @RestForm
        @NotBlank(message = "{deciding.hearingMissing}")
        @Size(max = 2000, message = "{deciding.rectifyTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String hearing,

        @RestForm @Typed(value = Kind.KRONOR, message = "{deciding.rectifyAmount}") @Nullable
        String granted) {

    static RectifyForm blank() {
        return new RectifyForm(null, null, null, null);
    }

    boolean isOfAmount() {
        return !Text.of(granted).isEmpty();
    }

    Optional<Kronor> amount() {
        return Numbers.whole(granted).map(Kronor::of).filter(Kronor::isPositive);
    }

    Rectification rectification() {
        return new Rectification(Text.of(wrong), Text.of(right), Text.of(hearing), amount().orElse(null));
    }
}
