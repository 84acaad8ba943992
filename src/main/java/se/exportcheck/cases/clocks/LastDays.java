package se.exportcheck.cases.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;

/** The last days of the region's cases, those that have passed first. */
@ApplicationScoped
public class LastDays {

    /**
     * Which of them.
     *
     * @param kind null for all kinds on which somebody is to have done something: how long a case is kept is asked for by itself
     * @param officer the subject of the cases' officer; null for all cases
     */
    public record Wanted(
            @Nullable LastDayKind kind, @Nullable String officer) {}

    private static final String SELECT =
            "from LastDay d where (d.dueOn > :day or (d.dueOn = :day and d.id > :id)) and d.dueOn <= :until"
                    + " and (d.kind not in (GRANT_APPEAL, PAYMENT_APPEAL, INTEREST, PROJECT_END, RETENTION) or d.dueOn >= :today)";
    private static final String ORDER = " order by d.dueOn, d.id";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final Clock clock;

    LastDays(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<LastDay> after(LastDayPlace place, Wanted wanted, int most) {
        return list(place, wanted, EVER, most);
    }

    /** Those of a calendar: from a day to another. */
    public List<LastDay> between(LocalDate first, LocalDate last, Wanted wanted, int most) {
        return list(new LastDayPlace(first.minusDays(1), "~"), wanted, last, most);
    }

    private List<LastDay> list(LastDayPlace place, Wanted wanted, LocalDate until, int most) {
        var narrowed = SELECT
                + (wanted.kind() == null ? " and d.kind <> RETENTION" : " and d.kind = :kind")
                + (wanted.officer() == null ? "" : " and d.officer = :officer");
        var query = database.createQuery(narrowed + ORDER, LastDay.class)
                .setParameter("day", place.dueOn())
                .setParameter("id", place.id())
                .setParameter("until", until)
                .setParameter("today", Stockholm.today(clock));
        if (wanted.kind() != null) {
            query.setParameter("kind", wanted.kind());
        }
        if (wanted.officer() != null) {
            query.setParameter("officer", wanted.officer());
        }
        return query.setMaxResults(most).getResultList();
    }
}
