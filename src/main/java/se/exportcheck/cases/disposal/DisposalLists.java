package se.exportcheck.cases.disposal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** What was let go of a case; empty while all of it is kept. */
    public Optional<DisposedCase> of(GrantCase grantCase) {
        return getEntityManager()
                .createQuery("from DisposedCase d where d.grantCase = :case", DisposedCase.class)
                .setParameter("case", grantCase)
                .getResultStream()
                .findFirst();
    }
}
