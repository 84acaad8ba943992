package se.exportcheck.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The archivist's queue: closed cases that need not be kept any longer. Nothing is disposed of without a decision. */
@ApplicationScoped
public class Retentions {

    private static final String LISTED =
            "select 1 from DisposalLine i where not i.leftOut and i.list.status in (PROPOSED, APPROVED)";

    private final EntityManager database;

    Retentions(EntityManager database) {
        this.database = database;
    }

    /** How long these closed cases are kept, by their ids; one that is not closed is not among them. */
    public Map<Long, Retention> of(Collection<Long> cases) {
        return database.createQuery("from Retention r where r.caseId in :cases", Retention.class)
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.toMap(Retention::caseId, Function.identity()));
    }

    /** Those whose last day has passed and that are on no list yet, the oldest first. */
    public List<Retention> due(LocalDate today, RetentionPlace after, int most) {
        return past(today, after, most, " and not exists (" + LISTED + " and i.grantCase.id = r.caseId)");
    }

    /** Some of them are on a list that is not at its end, and that is another than this one; 0 for any. */
    public boolean areListed(Collection<Long> cases, long but) {
        return !database.createQuery(LISTED + " and i.grantCase.id in :cases and i.list.id <> :list", Integer.class)
                .setParameter("cases", cases)
                .setParameter("list", but)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those whose last day has passed, the oldest first. */
    public List<Retention> past(LocalDate today, RetentionPlace after, int most) {
        return past(today, after, most, "");
    }

    private List<Retention> past(LocalDate today, RetentionPlace after, int most, String but) {
        return database.createQuery(
                        "from Retention r where r.keepUntil < :today"
                                + " and (r.keepUntil > :day or (r.keepUntil = :day and r.caseId > :id))"
                                + but
                                + " order by r.keepUntil, r.caseId",
                        Retention.class)
                .setParameter("today", today)
                .setParameter("day", after.keepUntil())
                .setParameter("id", after.caseId())
                .setMaxResults(most)
                .getResultList();
    }
}
