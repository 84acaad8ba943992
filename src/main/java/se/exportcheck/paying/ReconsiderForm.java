package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** By what right a decision on payment is taken up again, and what is wrong with it, as it was typed. */
record ReconsiderForm(
        @RestForm @Nullable String ground,

        @RestForm
        @NotBlank(message = "{paying.changeWhy}")
        @Size(max = 4000, message = "{paying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String why,

        @RestForm @Size(max = 2000, message = "{paying.tooLong}") @Typed(Kind.TEXT) @Nullable
        String hearing) {

    static ReconsiderForm blank() {
        return new ReconsiderForm(null, null, null);
    }

    Optional<PaymentChange> chosen() {
        return Stream.of(PaymentChange.values())
                .filter(each -> each.name().equals(ground))
                .findFirst();
    }

    /** Only a slip asks how the company was heard: anything else is in its favour. */
    @Nullable
    String heard() {
        return chosen().filter(each -> !each.isInFavour()).isPresent()
                ? Text.optional(hearing).orElse(null)
                : null;
    }
}
