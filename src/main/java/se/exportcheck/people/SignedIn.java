package se.exportcheck.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the sign-in provider says of this request: who, and in which roles. The only class that sees the provider. */
@RequestScoped
class SignedIn {

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

    Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(token -> Role.ofToken(token).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
