package se.exportcheck.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.CurrentActor;

/** Forms that visitors send are counted; those of whoever is signed in are not. */
class RateFilter {

    private static final int LATE = 1100;

    private final Rates rates;
    private final CurrentActor currentActor;
    private final CurrentVertxRequest current;

    RateFilter(Rates rates, CurrentActor currentActor, CurrentVertxRequest current) {
        this.rates = rates;
        this.currentActor = currentActor;
        this.current = current;
    }

    @WithFormRead
    @ServerRequestFilter(priority = LATE)
    public @Nullable Response count(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return form == null || currentActor.signedIn().isPresent()
                ? null
                : rates.keep(current.getCurrent(), form).orElse(null);
    }
}
