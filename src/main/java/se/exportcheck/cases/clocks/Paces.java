package se.exportcheck.cases.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** How fast the region decides, by its own cases of the last twelve months. */
@ApplicationScoped
public class Paces {

    /** With fewer cases a median says nothing (domain brief 5.2). */
    private static final long FEWEST = 5;

    /** What the company itself took back was not decided in the time that a decision takes. */
    private static final String LAST_YEAR = """
            select count(*),
                   percentile_disc(0.5) within group (order by decided_on - received_on),
                   percentile_disc(0.9) within group (order by decided_on - received_on)
            from grant_case
            where decided_on > :since and decided_on <= :today and outcome <> 'WRITE_OFF' and received_on is not null""";

    private final EntityManager database;

    Paces(EntityManager database) {
        this.database = database;
    }

    /** Empty when too few cases were decided for it to mean anything. */
    public Optional<Pace> ofTheLastYear(LocalDate today) {
        var row = (Object[]) database.createNativeQuery(LAST_YEAR)
                .setParameter("since", today.minusYears(1))
                .setParameter("today", today)
                .getSingleResult();
        return ((Number) row[0]).longValue() < FEWEST
                ? Optional.empty()
                : Optional.of(new Pace(((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
    }
}
