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

    public CaseNumber next(int year) {
        var sequence = (Integer) database.createNativeQuery("""
                        insert into case_number_series (year, last_number) values (:year, 1)
                        on conflict (region, year) do update set last_number = case_number_series.last_number + 1
                        returning last_number""", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return CaseNumber.of(regions.current().caseNumberPrefix(), year, sequence);
    }
}
