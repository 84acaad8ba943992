package se.exportcheck.deadlines;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Regions;

/**
 * Throws away the drafts that a company has left untouched for the days of the scheme, and never without having warned
 * it as many days before as the scheme says (domain brief 2.10). What came on paper has reached the region and stays.
 */
@ApplicationScoped
public class UnsentDrafts {

    private static final int AT_ONCE = 500;

    private static final String UNTIL = " where c.status in :private and c.origin = :portal and ";
    private static final String NEAR = "c.dueOn - c.schemeVersion.reminders.draft day <= :today and ";
    private static final String PAST = "c.dueOn < :today and ";
    private static final String WARNED =
            "exists (select 1 from Notice n where n.grantCase = c and n.kind = :warning and n.occasion = c.dueOn";
    private static final String LONG_AGO = " and n.writtenAt + c.schemeVersion.reminders.draft day <= :now)";

    private final Regions regions;
    private final Cases cases;
    private final Outbox outbox;
    private final EntityManager database;
    private final Clock clock;

    UnsentDrafts(Regions regions, Cases cases, Outbox outbox, EntityManager database, Clock clock) {
        this.regions = regions;
        this.cases = cases;
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    /** Throws away and then warns; again on the same day it does nothing more. */
    public void expire() {
        regions.inEach(system -> {
            expired().forEach(this::forget);
            QuarkusTransaction.requiringNew().run(this::warn);
        });
    }

    private void warn() {
        query("select c from GrantCase c" + UNTIL + NEAR + "not " + WARNED + ")", GrantCase.class)
                .setParameter("today", today())
                .getResultList()
                .forEach(draft ->
                        outbox.remind(draft, NoticeKind.DRAFT_REMINDER, Objects.requireNonNull(draft.dueOn())));
    }

    private List<Long> expired() {
        return QuarkusTransaction.requiringNew()
                .call(() -> query("select c.id from GrantCase c" + UNTIL + PAST + WARNED + LONG_AGO, Long.class)
                        .setParameter("today", today())
                        .setParameter("now", clock.instant())
                        .getResultList());
    }

    private <T> TypedQuery<T> query(String hql, Class<T> result) {
        return database.createQuery(hql + " order by c.dueOn, c.id", result)
                .setParameter("private", CaseStatus.PRIVATE)
                .setParameter("portal", Origin.PORTAL)
                .setParameter("warning", NoticeKind.DRAFT_REMINDER)
                .setMaxResults(AT_ONCE);
    }

    /** One draft is one transaction; whoever comes back to it at this very moment keeps it. */
    private void forget(Long id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> cases.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                            .filter(draft -> draft.status().isPrivate() && draft.isOverdue(today()))
                            .ifPresent(cases::forget));
        } catch (RuntimeException failed) {
            Log.errorf(failed, "A draft that nobody has sent in could not be deleted");
        }
    }

    private LocalDate today() {
        return Stockholm.today(clock);
    }
}
