package se.exportcheck.cases.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.GrantCase;

/** The region's follow-ups. */
@ApplicationScoped
public class FollowUps implements PanacheRepository<FollowUp> {

    /** The ids of those that the program is to send, remind of or give up; for its own clockwork. */
    public List<Long> due(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("select f.id from FollowUp f where f.dueOn <= :today order by f.dueOn, f.id", Long.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<FollowUp> of(GrantCase grantCase, int months) {
        return find("grantCase = ?1 and months = ?2", grantCase, months).firstResultOptional();
    }

    /** At most so many follow-ups that are not done, the nearest first. */
    public List<FollowUpLine> awaited(DueCursor after, int most) {
        return getEntityManager()
                .createQuery(
                        FollowUpLine.SELECT
                                + "where f.dueOn > :day or (f.dueOn = :day and f.id > :id) order by f.dueOn, f.id",
                        FollowUpLine.class)
                .setParameter("day", after.dueOn())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }
}
