package se.exportcheck.cases.disposal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.GrantCase;

/** The region's disposal lists, and the protocols that they have become. */
@ApplicationScoped
public class DisposalLists implements PanacheRepository<DisposalList> {

    /** With its cases. */
    public Optional<DisposalList> whole(long id) {
        return find("from DisposalList l join fetch l.lines i join fetch i.grantCase where l.id = ?1", id)
                .list()
                .stream()
                .findFirst();
    }

    /** The same, held until the transaction ends: of two who act at once the second sees what the first has done. */
    public Optional<DisposalList> held(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).flatMap(list -> whole(id));
    }

    /** Those before one, newest first. */
    public List<DisposalList> before(long id, int most) {
        return find("id < ?1 order by id desc", id).page(0, most).list();
    }

    /** What was let go, case by case. */
    public List<DisposedCase> protocol(DisposalList list) {
        return getEntityManager()
                .createQuery(
                        "from DisposedCase d join fetch d.grantCase where d.list = :list order by d.id",
                        DisposedCase.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** What was last let go of a case; empty while all of it is kept. */
    public Optional<DisposedCase> of(GrantCase grantCase) {
        return getEntityManager()
                .createQuery("from DisposedCase d where d.grantCase = :case order by d.id desc", DisposedCase.class)
                .setMaxResults(1)
                .setParameter("case", grantCase)
                .getResultStream()
                .findFirst();
    }
}
