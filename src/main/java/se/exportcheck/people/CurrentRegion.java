package se.exportcheck.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The region that this request or piece of background work happens in. Nothing of another region exists in it. */
@RequestScoped
public class CurrentRegion {

    private final Memberships memberships;
    private final String defaultRegion;
    private @Nullable String code;
    private @Nullable String preferred;

    CurrentRegion(Memberships memberships, @ConfigProperty(name = "exportcheck.default-region") String defaultRegion) {
        this.memberships = memberships;
        this.defaultRegion = defaultRegion;
    }

    /** The region that the visitor came to or chose; it counts if the signed-in person belongs there, or nowhere. */
    public void prefer(String region) {
        preferred = region;
    }

    /** The region's code; the installation's default region for a visitor who is not signed in. */
    public String code() {
        if (code == null) {
            code = chosen();
        }
        return code;
    }

    /** The region if it is settled already; before that no row of any region may be seen. */
    Optional<String> settled() {
        return Optional.ofNullable(code);
    }

    /** Settles the region: whoever is signed in and belongs elsewhere has neither companies nor a role of staff here. */
    public void enter(String region) {
        code = region;
    }

    private String chosen() {
        var wanted = preferred == null ? defaultRegion : preferred;
        var own = memberships.ofSignedIn().stream().map(Membership::region).toList();
        return own.isEmpty() || own.contains(wanted) ? wanted : own.getFirst();
    }
}
