package se.exportcheck.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;

/**
 * The roles that the region's own people had when they last signed in: by them it is known to whom work can be given.
 * What somebody may do is asked of the sign-in provider, each time.
 */
@RequestScoped
public class KnownRoles {

    private final SignedIn signedIn;
    private final Memberships memberships;
    private final CurrentRegion currentRegion;
    private final EntityManager database;

    KnownRoles(SignedIn signedIn, Memberships memberships, CurrentRegion currentRegion, EntityManager database) {
        this.signedIn = signedIn;
        this.memberships = memberships;
        this.currentRegion = currentRegion;
        this.database = database;
    }

    /** Keeps the roles of whoever is signed in, where they are not those that are known already. */
    public void remember() {
        signedIn.subject().ifPresent(subject -> {
            var roles = signedIn.roles().stream().map(Role::token).collect(toUnmodifiableSet());
            var unknown = memberships.ofSignedInIn(currentRegion.code()).stream()
                    .anyMatch(membership -> membership.isStaff() && !roles.equals(membership.roles()));
            if (unknown) {
                QuarkusTransaction.requiringNew().run(() -> keep(subject, roles));
            }
        });
    }

    private void keep(String subject, Set<String> roles) {
        database.createNativeQuery("""
                        update membership set roles = string_to_array(:roles, ' ')
                        where subject = :subject and company_id is null and partner_id is null""")
                .setParameter("roles", String.join(" ", roles))
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
