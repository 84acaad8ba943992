package se.exportcheck.people;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;

/** The person signed in, as an actor in the region of this request. */
@RequestScoped
public class CurrentActor {

    private final SignedIn signedIn;
    private final Memberships memberships;
    private final CurrentRegion currentRegion;
    private final Mandates mandates;
    private final Clock clock;
    private @Nullable List<Mandate> delegated;

    CurrentActor(
            SignedIn signedIn, Memberships memberships, CurrentRegion currentRegion, Mandates mandates, Clock clock) {
        this.signedIn = signedIn;
        this.memberships = memberships;
        this.currentRegion = currentRegion;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Whoever is signed in; only behind addresses that demand it. */
    public Actor get() {
        return signedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<Actor> signedIn() {
        return signedIn.subject().map(this::actor);
    }

    /** The organisation numbers of the companies that the sign-in says that the person belongs to. */
    public Set<String> affiliations() {
        return signedIn.affiliations();
    }

    private Actor actor(String subject) {
        var region = currentRegion.code();
        var here = memberships.ofSignedInIn(region);
        var roles = rolesWith(here);
        var today = Stockholm.today(clock);
        return new Actor(
                subject,
                here.stream().map(Membership::name).findFirst().orElse(subject),
                here.stream()
                        .map(Membership::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                roles,
                region,
                companies(here.stream()),
                companies(here.stream().filter(one -> one.signsOn(today))),
                here.stream()
                        .map(Membership::partnerId)
                        .filter(Objects::nonNull)
                        .findFirst(),
                roles.contains(Role.DECISION_MAKER) ? delegatedTo(subject) : List.of());
    }

    private List<Mandate> delegatedTo(String subject) {
        if (delegated == null) {
            delegated = mandates.ofPerson(subject);
        }
        return delegated;
    }

    /** A role of the region's staff counts only where the person belongs as such; anyone may be an applicant. */
    private Set<Role> rolesWith(List<Membership> here) {
        var staff = here.stream().anyMatch(membership -> membership.companyId() == null);
        return signedIn.roles().stream()
                .filter(role -> role == Role.APPLICANT || staff)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Long> companies(Stream<Membership> some) {
        return some.map(Membership::companyId).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
