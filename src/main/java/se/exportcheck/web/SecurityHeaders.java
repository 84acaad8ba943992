package se.exportcheck.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers are told about every answer, errors and files included. */
@ApplicationScoped
class SecurityHeaders {

    private static final int FIRST = 1000;
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private final String policy;
    private final boolean onlySecure;

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> signIn,
            @ConfigProperty(name = "exportcheck.https") boolean onlySecure) {
        this.policy = policy(signIn.map(SecurityHeaders::origin).orElse(""));
        this.onlySecure = onlySecure;
    }

    void add(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext routing) {
        routing.addHeadersEndHandler(end -> write(routing));
        routing.next();
    }

    private void write(RoutingContext routing) {
        var headers = routing.response().headers();
        write(headers);
        writeCaching(routing, headers);
    }

    void write(MultiMap headers) {
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (onlySecure) {
            headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    /** Assets carry their version in the address; pages hold what only this reader, or only now, may see. */
    private static void writeCaching(RoutingContext routing, MultiMap headers) {
        var asset = routing.normalizedPath().startsWith("/assets/")
                && routing.response().getStatusCode() == 200;
        if (asset) {
            headers.set("Cache-Control", routing.request().query() == null ? "public, max-age=3600" : IMMUTABLE);
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** A form that meets an expired session is sent on to the sign-in, which the browser must be allowed to follow. */
    private static String policy(String signIn) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                ("form-action 'self' " + signIn).strip(),
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
