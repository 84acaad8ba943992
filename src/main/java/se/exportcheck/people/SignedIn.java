package se.exportcheck.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the sign-in provider says of this request: who, and in which roles. The only class that sees the provider. */
@RequestScoped
class SignedIn {

    private static final String AFFILIATION = "https://id.oidc.se/claim/orgAffiliation";
    private static final Pattern AFFILIATED = Pattern.compile("@(\\d{10})(?!\\d)");

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject; nobody when not signed in. */
    Optional<String> subject() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        var principal = identity.getPrincipal();
        return Optional.of(principal instanceof JsonWebToken token ? token.getSubject() : principal.getName());
    }

    /**
     * The organisation numbers of the companies that the person belongs to, as the sign-in says: what stands after the @
     * in each orgAffiliation of OIDC Sweden (domain brief 3.3). What stands before it is a personal number and is left.
     */
    Set<String> affiliations() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        var said = AFFILIATED.matcher(String.valueOf(token.<Object>getClaim(AFFILIATION)));
        return said.results().map(each -> each.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(token -> Role.ofToken(token).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
