package se.exportcheck.sessions;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the provider's tokens with the session in the database; the cookie holds nothing but the session's key. */
@Alternative
@Priority(1)
@ApplicationScoped
class KeptTokens implements TokenStateManager {

    private static final Logger LOG = Logger.getLogger(KeptTokens.class);
    private static final String REPLACED = KeptTokens.class.getName();

    private final Sessions sessions;
    private final Clock clock;
    private final String signOut;

    KeptTokens(Sessions sessions, Clock clock, @ConfigProperty(name = "quarkus.oidc.logout.path") String signOut) {
        this.sessions = sessions;
        this.clock = clock;
        this.signOut = signOut;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext routing,
            OidcTenantConfig provider,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> work) {
        var key = SessionKey.random();
        var session = session(key, Claims.of(tokens.getIdToken()), routing.get(REPLACED));
        return work.runBlocking(() -> {
            sessions.begin(key, session, encode(tokens));
            SessionGate.left(routing).ifPresent(sessions::end);
            if (session.signedInAt().equals(session.seenAt())) {
                LOG.infof(
                        "Signed in: %s at level %s",
                        session.subject(), Objects.requireNonNullElse(session.level(), "not stated"));
            }
            return key.cookie();
        });
    }

    /** A new sign-in begins anew; a session whose tokens were renewed goes on, and gets a new key. */
    private Session session(SessionKey key, Claims claims, @Nullable Session renewed) {
        var now = clock.instant();
        var ago = claims.sinceSignIn();
        var goesOn = renewed != null && renewed.subject().equals(claims.subject()) ? renewed : null;
        var proven = ago == null ? now : now.minus(ago);
        return new Session(
                key.id(),
                Objects.requireNonNull(claims.subject(), "sub"),
                claims.session(),
                goesOn == null ? now : goesOn.signedInAt(),
                goesOn == null ? proven : goesOn.provenAt(),
                now,
                claims.level());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext routing,
            OidcTenantConfig provider,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> work) {
        var open = SessionGate.of(routing);
        return open == null
                ? Uni.createFrom().failure(new IllegalStateException("No session"))
                : Uni.createFrom().item(decode(open.tokens()));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext routing, OidcTenantConfig provider, String cookie, OidcRequestContext<Void> work) {
        var open = SessionGate.of(routing);
        if (open != null) {
            routing.put(REPLACED, open.session());
            if (routing.normalizedPath().equals(signOut)) {
                LOG.infof("Signed out: %s", open.session().subject());
            }
        }
        return work.runBlocking(() -> {
            SessionKey.of(cookie).ifPresent(sessions::end);
            return null;
        });
    }

    private static String encode(AuthorizationCodeTokens tokens) {
        return new JsonArray()
                .add(tokens.getIdToken())
                .add(tokens.getAccessToken())
                .add(tokens.getRefreshToken())
                .add(tokens.getAccessTokenExpiresIn())
                .add(tokens.getAccessTokenScope())
                .encode();
    }

    private static AuthorizationCodeTokens decode(String tokens) {
        var kept = new JsonArray(tokens);
        return new AuthorizationCodeTokens(
                kept.getString(0), kept.getString(1), kept.getString(2), kept.getLong(3), kept.getString(4));
    }
}
