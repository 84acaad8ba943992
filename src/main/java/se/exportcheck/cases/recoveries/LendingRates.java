package se.exportcheck.cases.recoveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import se.exportcheck.companies.Entered;

/** The dated table of <i>statens utlåningsränta</i> that interest on a recovery is counted by (REC-03). */
@ApplicationScoped
public class LendingRates {

    private final EntityManager database;

    LendingRates(EntityManager database) {
        this.database = database;
    }

    /** The rates as they stand: of two from the same day, the one entered last. */
    public RateTable table() {
        var from = new TreeMap<LocalDate, BigDecimal>();
        database.createQuery("from LendingRate order by id", LendingRate.class)
                .getResultList()
                .forEach(rate -> from.put(rate.fromOn(), rate.percent()));
        return new RateTable(from);
    }

    /** All that was entered, newest first. */
    public List<LendingRate> entered(int most) {
        return database.createQuery("from LendingRate order by fromOn desc, id desc", LendingRate.class)
                .setMaxResults(most)
                .getResultList();
    }

    public void enter(LocalDate from, BigDecimal percent, String source, Entered entered) {
        database.persist(new LendingRate(from, percent, source, entered));
    }
}
