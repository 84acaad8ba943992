package se.exportcheck.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The archivist's queue: closed cases that need not be kept any longer. Nothing is disposed of without a decision. */
@ApplicationScoped
public class Retentions {

    private final EntityManager database;

    Retentions(EntityManager database) {
        this.database = database;
    }

    /** Those whose last day has passed, the oldest first. */
    public List<Retention> past(LocalDate today, RetentionPlace after, int most) {
        return database.createQuery(
                        "from Retention r where r.keepUntil < :today"
                                + " and (r.keepUntil > :day or (r.keepUntil = :day and r.caseId > :id))"
                                + " order by r.keepUntil, r.caseId",
                        Retention.class)
                .setParameter("today", today)
                .setParameter("day", after.keepUntil())
                .setParameter("id", after.caseId())
                .setMaxResults(most)
                .getResultList();
    }
}
