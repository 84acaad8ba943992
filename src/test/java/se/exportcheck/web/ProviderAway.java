package se.exportcheck.web;

import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.ConnectException;

/** Fails as signing in does when the provider has not answered since the program started. */
@ApplicationScoped
class ProviderAway {

    static final String PATH = "/about/without-provider";

    void add(@Observes Router router) {
        router.get(PATH)
                .handler(routing -> routing.fail(new OIDCException(
                        "OIDC Server is not available", new ConnectException("secret-provider:8180"))));
    }
}
