package se.exportcheck.cases.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** The packages that were made of the region's cases, and what became of them. */
@ApplicationScoped
public class ArchiveDeliveries {

    private static final int MOST = 20;

    private final EntityManager database;

    ArchiveDeliveries(EntityManager database) {
        this.database = database;
    }

    /** The latest of a case, newest first. */
    public List<ArchivePackage> of(GrantCase grantCase) {
        return database.createQuery(
                        "from ArchivePackage p where p.grantCase = :case order by p.id desc", ArchivePackage.class)
                .setParameter("case", grantCase)
                .setMaxResults(MOST)
                .getResultList();
    }

    public ArchivePackage made(GrantCase grantCase, ArchivePackage.Made what, Entered entered) {
        var made = new ArchivePackage(grantCase, what, entered);
        database.persist(made);
        return made;
    }

    public void deliver(ArchivePackage made, String archive, LocalDate on, Entered entered) {
        database.persist(new ArchiveDelivery(made, archive, on, entered));
    }

    /** One of a case that the e-archive has not answered. */
    public Optional<ArchiveDelivery> unanswered(GrantCase grantCase, long id) {
        return of(grantCase).stream()
                .flatMap(made -> made.delivery().stream())
                .filter(delivery -> delivery.id() == id && delivery.receipt().isEmpty())
                .findFirst();
    }

    public void receive(ArchiveDelivery delivery, String reference, LocalDate on, Entered entered) {
        database.persist(new ArchiveReceipt(delivery, reference, on, entered));
    }

    /** The plan wants a receipt before anything of a case goes. */
    public boolean isDemanded() {
        return rules(1).stream().anyMatch(DeliveryRule::isDemanded);
    }

    /** What the plan has said about it, newest first. */
    public List<DeliveryRule> rules(int most) {
        return database.createQuery("from DeliveryRule order by id desc", DeliveryRule.class)
                .setMaxResults(most)
                .getResultList();
    }

    public void demand(boolean demanded, String basis, Entered entered) {
        if (demanded != isDemanded()) {
            database.persist(new DeliveryRule(demanded, basis, entered));
        }
    }
}
