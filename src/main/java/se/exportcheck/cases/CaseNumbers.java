package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import se.exportcheck.people.Regions;

/** Hands out case numbers, without gaps in each region and year: in the transaction that receives the case. */
@ApplicationScoped
public class CaseNumbers {

    private final EntityManager database;
    private final Regions regions;

    CaseNumbers(EntityManager database, Regions regions) {
        this.database = database;
        this.regions = regions;
    }

    /** The next number; those that past cases of old lists have taken are passed over. */
    public CaseNumber next(int year) {
        var next = following(year);
        while (isTaken(next)) {
            next = following(year);
        }
        return next;
    }

    private boolean isTaken(CaseNumber number) {
        return !database.createNativeQuery("select 1 from grant_case where number = :number", Integer.class)
                .setParameter("number", number.value())
                .getResultList()
                .isEmpty();
    }

    private CaseNumber following(int year) {
        var sequence = (Integer) database.createNativeQuery("""
                        insert into case_number_series (year, last_number) values (:year, 1)
                        on conflict (region, year) do update set last_number = case_number_series.last_number + 1
                        returning last_number""", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return CaseNumber.of(regions.current().caseNumberPrefix(), year, sequence);
    }
}
