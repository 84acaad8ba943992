package se.exportcheck.sessions;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the provider is asked for with a sign-in: never one that is older than a session may be, and at the address where
 * people sign in again a new one, at the level that it takes.
 */
@Unremovable
@ApplicationScoped
@Redirect(Location.OIDC_AUTHORIZATION)
class AskAgain implements OidcRedirectFilter {

    static final String PATH = "/sign-in/again";

    private final SessionLimits limits;

    AskAgain(SessionLimits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        var parameters = redirect.additionalQueryParams();
        var again = redirect.routingContext().normalizedPath().equals(PATH);
        var oldest = again ? limits.fresh() : limits.longest();
        parameters.set("max_age", String.valueOf(oldest.toSeconds()));
        if (again) {
            parameters.set("prompt", "login");
            limits.level().ifPresent(level -> parameters.set("acr_values", level));
        }
    }
}
