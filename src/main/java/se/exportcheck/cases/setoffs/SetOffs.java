package se.exportcheck.cases.setoffs;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.money.Kronor;

/** The region's set-offs. */
@ApplicationScoped
public class SetOffs implements PanacheRepository<SetOff> {

    /** What is decided to be paid to the company that owes this, in any of its cases, and has not gone to the bank; the newest first. */
    public List<Claim> payments(Recovery recovery, int most) {
        return getEntityManager()
                .createQuery(
                        "from Claim c join fetch c.grantCase g where g.company.id = :company and c.payableSek > :nothing"
                                + " and c.status in (DECIDED, RETURNED) order by c.id desc",
                        Claim.class)
                .setParameter("company", recovery.grantCase().companyId())
                .setParameter("nothing", Kronor.ZERO)
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of those that are sent and may be final. */
    public List<Long> sent(int most) {
        return getEntityManager()
                .createQuery("select s.id from SetOff s where s.status = DISPATCHED order by s.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }
}
