package se.exportcheck.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.delivery.DeliveryChannel;

/** How a decision is sent, as it was chosen (förvaltningslagen 33 §). */
public record HowSent(@RestForm @Nullable String channel) {

    /** Through the service, but for a company that applied on paper: there somebody has to choose. */
    public static HowSent to(Origin origin) {
        return new HowSent(origin == Origin.PAPER ? null : DeliveryChannel.PORTAL.name());
    }

    public List<DeliveryChannel> choices() {
        return List.of(DeliveryChannel.values());
    }

    public FormErrors check(FormErrors errors, Words words) {
        return chosen().isPresent()
                ? errors
                : errors.with("channel", words.bundle(DeliveryMessages.class).chooseHow());
    }

    public DeliveryChannel way() {
        return chosen().orElseThrow();
    }

    private Optional<DeliveryChannel> chosen() {
        return Stream.of(DeliveryChannel.values())
                .filter(each -> each.name().equals(channel))
                .findFirst();
    }
}
