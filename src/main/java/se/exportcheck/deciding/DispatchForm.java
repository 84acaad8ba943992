package se.exportcheck.deciding;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** How a decision is sent, and why the names of whoever decided and presented are left out of what is sent, if they are. */
record DispatchForm(
        @RestForm @Nullable String channel,

        @RestForm @Size(max = 1000, message = "{deciding.reasonTooLong}") @Typed(Kind.TEXT) @Nullable
        String withheld) {

    /** Through the service, but for a company that applied on paper: there somebody has to choose. */
    static DispatchForm blank(Origin origin) {
        return new DispatchForm(origin == Origin.PAPER ? null : DeliveryChannel.PORTAL.name(), null);
    }

    /** Of a decision for which nobody is asked how it is sent. */
    static DispatchForm blank() {
        return blank(Origin.PORTAL);
    }

    Optional<DeliveryChannel> how() {
        return Stream.of(DeliveryChannel.values())
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }

    Optional<String> reason() {
        return Text.optional(withheld);
    }
}
