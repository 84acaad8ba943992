package se.exportcheck.deminimis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import se.exportcheck.companies.Entered;

/** The rates of the euro that the region has entered. A rate is never changed; the one entered last counts. */
@ApplicationScoped
public class ExchangeRates {

    private final EntityManager database;

    ExchangeRates(EntityManager database) {
        this.database = database;
    }

    public void enter(ExchangeRate rate, Entered entered) {
        database.persist(new PublishedRate(rate, entered));
    }

    /** What is needed to count all aid granted within a window. */
    public RateTable within(AidWindow window, RateSource source) {
        var rates = database.createQuery(
                        "select r.rate from PublishedRate r"
                                + " where r.rate.source = :source and r.rate.date between :from and :to order by r.id",
                        ExchangeRate.class)
                .setParameter("source", source)
                .setParameter("from", source.earliest(window.from()))
                .setParameter("to", source.latest(window.to()))
                .getResultList();
        return new RateTable(source, rates);
    }
}
