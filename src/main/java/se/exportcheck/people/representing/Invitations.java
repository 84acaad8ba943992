package se.exportcheck.people.representing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.exportcheck.people.Actor;
import se.exportcheck.people.People;
import se.exportcheck.people.Powers;
import se.exportcheck.people.Regions;

/** The invitations of the region's companies. */
@ApplicationScoped
public class Invitations implements PanacheRepository<Invitation> {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_A_DAY = 30;
    private static final Duration DAY = Duration.ofDays(1);

    private final People people;
    private final Regions regions;

    Invitations(People people, Regions regions) {
        this.people = people;
        this.regions = regions;
    }

    /** Neither accepted nor withdrawn, the newest first; those that have run out since last night too. */
    public List<Invitation> unanswered(long company) {
        return list("companyId = ?1 and outcome is null order by id desc", company);
    }

    public Optional<Invitation> unanswered(long company, long id) {
        return find("companyId = ?1 and id = ?2 and outcome is null", company, id)
                .firstResultOptional();
    }

    /** The one that the link opens, if it holds still; of another region there is none. */
    public Optional<Invitation> open(Secret secret, Instant now) {
        return find("tokenHash", secret.hash()).firstResultOptional().filter(found -> found.isOpen(now));
    }

    /** The same once the company is held: somebody may have been quicker. */
    public boolean isStillOpen(Invitation invitation, Instant now) {
        getEntityManager().refresh(invitation);
        return invitation.isOpen(now);
    }

    /** What stands in the way of inviting somebody with these powers. */
    public List<Obstacle> obstacles(Representation held, Powers powers, Instant now) {
        var obstacles = new ArrayList<>(held.toInvite(powers));
        if (held.people().size() + unanswered(held.company()).size() >= MOST_PEOPLE) {
            obstacles.add(Obstacle.TOO_MANY);
        }
        if (count("companyId = ?1 and entered.enteredAt > ?2", held.company(), now.minus(DAY)) >= MOST_A_DAY) {
            obstacles.add(Obstacle.TOO_MANY_TODAY);
        }
        return obstacles;
    }

    /** Invites whoever reads the mail at this address; what its link ends with. Nothing may stand in the way. */
    public Secret invite(Representation held, String email, Powers powers, Instant now) {
        if (!obstacles(held, powers, now).isEmpty()) {
            throw new IllegalStateException("Nobody can be invited to company " + held.company());
        }
        var secret = Secret.make();
        var until = now.plus(Duration.ofDays(regions.current().invitationDays()));
        persist(new Invitation(held.own().orElseThrow(), email, powers, secret, now, until));
        flush();
        return secret;
    }

    /** Withdraws it; or says what stands in the way. */
    public List<Obstacle> withdraw(Representation held, Invitation invitation, Instant now) {
        if (!held.isAdministered()) {
            return List.of(Obstacle.ADMINISTRATORS_ONLY);
        }
        invitation.withdraw(now);
        return List.of();
    }

    /** Ends those that nobody has answered in time. */
    public void endExpired(Instant now) {
        update(
                "outcome = ?1, endedAt = ?2, email = null where outcome is null and expiresAt <= ?2",
                Invitation.Outcome.EXPIRED,
                now);
    }

    /** Lets in whoever has the link; or says what stands in the way. */
    public List<Obstacle> accept(
            Representation held, Invitation invitation, Actor actor, String name, String email, Instant now) {
        var obstacles = held.toAccept(invitation);
        if (obstacles.isEmpty()) {
            var inviter = held.inviter(invitation).orElseThrow();
            people.persist(invitation.accept(actor, inviter, name, email, now));
        }
        return obstacles;
    }
}
