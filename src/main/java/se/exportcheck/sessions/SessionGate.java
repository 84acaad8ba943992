package se.exportcheck.sessions;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the session of each request before the sign-in is looked at. A cookie that opens none is taken off the
 * request: whoever sends it is not signed in, on public pages too, and a form that they send is kept.
 */
@ApplicationScoped
class SessionGate {

    static final String COOKIE = "q_session";
    static final String BACK_CHANNEL = "/sign-out/back-channel";
    private static final int AFTER_THE_DOOR = 850;
    private static final Duration JUST_NOW = Duration.ofMinutes(1);
    private static final int DONE = 200;
    private static final int AWAY = 503;
    private static final String OPEN = Sessions.Open.class.getName();
    private static final String LEFT = SessionKey.class.getName();
    private static final Logger LOG = Logger.getLogger(SessionGate.class);

    private final Sessions sessions;
    private final Clock clock;
    private final String provider;

    SessionGate(
            Sessions sessions,
            Clock clock,
            @ConfigProperty(name = "quarkus.oidc.authentication.redirect-path") String provider) {
        this.sessions = sessions;
        this.clock = clock;
        this.provider = provider;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::guard, AFTER_THE_DOOR);
    }

    /** The session of the request, when it has one. */
    static Sessions.@Nullable Open of(RoutingContext routing) {
        return routing.get(OPEN);
    }

    /** The key of the session that a new sign-in takes the place of. */
    static Optional<SessionKey> left(RoutingContext routing) {
        return Optional.ofNullable(routing.<String>get(LEFT)).flatMap(SessionKey::of);
    }

    private void guard(RoutingContext routing) {
        var cookie = routing.request().getCookie(COOKIE);
        if (isBackChannel(routing)) {
            routing.addEndHandler(ended -> endByProvider(routing));
        }
        if (cookie == null) {
            routing.next();
        } else if (routing.normalizedPath().equals(provider)) {
            routing.put(LEFT, cookie.getValue());
            routing.response().removeCookie(COOKIE, false);
            routing.next();
        } else if (routing.normalizedPath().startsWith("/assets/")) {
            routing.response().removeCookie(COOKIE, false);
            routing.next();
        } else {
            routing.vertx()
                    .executeBlocking(() -> sessions.open(cookie.getValue()), false)
                    .onSuccess(found -> admit(routing, found))
                    .onFailure(failure -> refuse(routing, failure));
        }
    }

    private void admit(RoutingContext routing, Optional<Sessions.Open> found) {
        if (found.filter(open -> !isToSignInAgain(routing, open)).isPresent()) {
            routing.put(OPEN, found.get());
        } else {
            routing.response().removeCookie(COOKIE, false);
        }
        routing.next();
    }

    /** Whoever comes to sign in again is nobody until they have done so, which they have when the session is new. */
    private boolean isToSignInAgain(RoutingContext routing, Sessions.Open open) {
        return routing.normalizedPath().equals(AskAgain.PATH)
                && open.session().signedInAt().plus(JUST_NOW).isBefore(clock.instant());
    }

    private static void refuse(RoutingContext routing, Throwable failure) {
        routing.fail(AWAY, failure);
    }

    private static boolean isBackChannel(RoutingContext routing) {
        return routing.request().method() == HttpMethod.POST
                && routing.normalizedPath().equals(BACK_CHANNEL);
    }

    /** Once the token has been verified, which the answer shows. */
    private void endByProvider(RoutingContext routing) {
        var token = routing.request().getFormAttribute("logout_token");
        if (token != null && routing.response().getStatusCode() == DONE) {
            routing.vertx()
                    .executeBlocking(() -> {
                        sessions.endByProvider(Claims.of(token));
                        return token;
                    })
                    .onFailure(failure -> LOG.error("A session could not be ended for the sign-in provider", failure));
        }
    }
}
