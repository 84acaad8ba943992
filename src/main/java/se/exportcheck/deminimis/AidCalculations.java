package se.exportcheck.deminimis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    /** @param since when the case became its company's; what was counted before was another's */
    public Optional<AidCalculation> last(Long caseId, Instant since) {
        return database.createQuery(
                        "from AidCalculation where caseId = :case and entered.enteredAt >= :since order by id desc",
                        AidCalculation.class)
                .setParameter("case", caseId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Somebody has counted, today or yesterday, and would come to the same now. */
    public boolean isFresh(Long caseId, Instant since, AidAccount account, LocalDate today) {
        return last(caseId, since)
                .filter(calculation -> !calculation.day().isBefore(today.minusDays(FRESH_DAYS)))
                .filter(calculation -> calculation.saysTheSameAs(account))
                .isPresent();
    }
}
