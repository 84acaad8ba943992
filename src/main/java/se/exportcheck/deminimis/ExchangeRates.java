package se.exportcheck.deminimis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** The rates of the euro that the region has entered. A rate is never changed; the one entered last counts. */
@ApplicationScoped
public class ExchangeRates {

    /** A day that a source has a rate of. */
    public record Day(RateSource source, LocalDate date) {

        public static Day of(ExchangeRate rate) {
            return new Day(rate.source(), rate.date());
        }
    }

    /** A rate, and the day when somebody read it off where it is published; null when that is not said. */
    public record Retrieved(ExchangeRate rate, @Nullable LocalDate on) {}

    private final EntityManager database;

    ExchangeRates(EntityManager database) {
        this.database = database;
    }

    public void enter(ExchangeRate rate, Entered entered) {
        database.persist(new PublishedRate(rate, entered));
    }

    /** Rates of a file, each with the day it was read off where it is published. */
    public void enter(List<Retrieved> rates, String checksum, Entered entered) {
        rates.forEach(read -> database.persist(new PublishedRate(read.rate(), entered).from(read.on(), checksum)));
    }

    /** The rate of each of these days, by each source, as it was entered last. */
    public Map<Day, ExchangeRate> on(Collection<LocalDate> days) {
        return database.createQuery(
                        "select r.rate from PublishedRate r where r.rate.date in :days order by r.id",
                        ExchangeRate.class)
                .setParameter("days", days)
                .getResultStream()
                .collect(Collectors.toMap(Day::of, Function.identity(), (earlier, later) -> later));
    }

    /** At most so many, the newest first. */
    public List<PublishedRate> entered(long before, int most) {
        return database.createQuery("from PublishedRate r where r.id < :before order by r.id desc", PublishedRate.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Nobody else enters rates until this transaction has ended. */
    public void hold() {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(current_region() || ' rates', 0))",
                        Integer.class)
                .getSingleResult();
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
