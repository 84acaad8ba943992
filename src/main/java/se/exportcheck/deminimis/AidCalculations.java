package se.exportcheck.deminimis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import se.exportcheck.companies.Entered;

/** The calculations that officers have kept, and those that decisions were made on. */
@ApplicationScoped
public class AidCalculations {

    /** So long an officer's calculation may be the ground of a proposal. */
    private static final int FRESH_DAYS = 1;

    private final EntityManager database;

    AidCalculations(EntityManager database) {
        this.database = database;
    }

    public void keep(Long caseId, Long undertakingId, AidAccount account, AidCheck check, Entered entered) {
        var room = check.tightest().orElseThrow();
        database.persist(new AidCalculation(caseId, undertakingId, account, room, entered));
    }

    public Optional<AidCalculation> last(Long caseId) {
        return database.createQuery("from AidCalculation where caseId = :case order by id desc", AidCalculation.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Somebody has counted, today or yesterday, and would come to the same now. */
    public boolean isFresh(Long caseId, AidAccount account, LocalDate today) {
        return last(caseId)
                .filter(calculation -> !calculation.day().isBefore(today.minusDays(FRESH_DAYS)))
                .filter(calculation -> calculation.saysTheSameAs(account))
                .isPresent();
    }
}
