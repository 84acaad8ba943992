package se.exportcheck.cases.claims;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.money.Kronor;

/** The region's claims. */
@ApplicationScoped
public class Claims implements PanacheRepository<Claim> {

    /** The claim of a case that the reader may see already. */
    public Optional<Claim> of(GrantCase grantCase, int ordinal) {
        return find("grantCase = ?1 and ordinal = ?2", grantCase, ordinal).firstResultOptional();
    }

    /**
     * The claim of a case, to be changed: of two who change it at the same time, one is told so. What is to be set off
     * against it is changed from the case of the debt too.
     */
    public Optional<Claim> toChange(GrantCase grantCase, int ordinal) {
        var claim = of(grantCase, ordinal);
        claim.ifPresent(found -> {
            lock(found);
            found.setOffs().stream().filter(SetOff::isOpen).forEach(this::lock);
        });
        return claim;
    }

    private void lock(Object changing) {
        getEntityManager().lock(changing, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** A payment that has been sent, by its own number. */
    public Optional<Claim> sent(String endToEndId) {
        return find(
                        "from Claim c join fetch c.grantCase where c.endToEndId = ?1 and c.status in (SENT_TO_ECONOMY, PAID)",
                        endToEndId)
                .firstResultOptional();
    }

    /** Every claim whose payment can go to the bank: decided to be paid, or returned by it; at most so many. */
    public List<Claim> toSend(int most) {
        return find(
                        "from Claim c join fetch c.grantCase where c.payableSek > ?1"
                                + " and c.status in (DECIDED, RETURNED) order by c.dueOn, c.id",
                        Kronor.ZERO)
                .page(0, most)
                .list()
                .stream()
                .filter(claim -> claim.toBank().isPositive()) // what is all set off is not for the bank
                .toList();
    }

    /** At most so many claims that wait in one of the statuses, the most urgent first; a claim decided to nothing waits no more. */
    public List<PaymentLine> waiting(Set<ClaimStatus> statuses, DueCursor after, int most) {
        return getEntityManager()
                .createQuery(
                        PaymentLine.SELECT + "where c.status in :statuses and c.dueOn is not null"
                                + " and (c.payableSek is null or c.payableSek > :nothing or c.status <> DECIDED)"
                                + " and (c.dueOn > :day or (c.dueOn = :day and c.id > :id)) order by c.dueOn, c.id",
                        PaymentLine.class)
                .setParameter("statuses", statuses)
                .setParameter("nothing", Kronor.ZERO)
                .setParameter("day", after.dueOn())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }
}
