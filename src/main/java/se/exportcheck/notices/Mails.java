package se.exportcheck.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;

/** The region's mails, sent and waiting. */
@ApplicationScoped
public class Mails implements PanacheRepository<OutgoingMail> {

    private static final String SKIP_LOCKED = "jakarta.persistence.lock.timeout";
    private static final int BATCH = 50;

    private final EntityManager database;

    Mails(EntityManager database) {
        this.database = database;
    }

    /** Notices that nobody has been addressed for yet, locked; those that another instance has in hand are left out. */
    List<Notice> unaddressed() {
        return database.createQuery("from Notice n where n.addressedAt is null order by n.id", Notice.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SKIP_LOCKED, LockOptions.SKIP_LOCKED)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** The mail that has waited longest, locked; one that another instance has in hand is left out. */
    Optional<OutgoingMail> next(Instant now) {
        return find("sentAt is null and tryAt <= ?1 order by tryAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SKIP_LOCKED, LockOptions.SKIP_LOCKED)
                .page(0, 1)
                .firstResultOptional();
    }

    /** The newest mails, for reading them where none is really sent. */
    public List<OutgoingMail> newest(int most) {
        return find("order by id desc").page(0, most).list();
    }
}
