package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.Session;
import se.exportcheck.companies.SizeClass;

/** How many companies of each size have applied for a cheque in a year, and been granted one. */
@ApplicationScoped
public class ApplicantCounts {

    /**
     * @param applied companies whose application came in in the year
     * @param granted companies that were granted a cheque in the year
     */
    public record Count(long applied, long granted) {

        static final Count NONE = new Count(0, 0);

        /** So few that a public page does not tell how many: who applied in vain is nobody else's business. */
        public boolean isFewApplied(int least) {
            var inVain = applied - granted;
            return applied > 0 && (applied < least || (inVain > 0 && inVain < least));
        }
    }

    private final Session database;

    ApplicantCounts(Session database) {
        this.database = database;
    }

    /** Of each size class; companies whose size is not known are in none. */
    public Map<SizeClass, Count> of(int year) {
        var counts = new EnumMap<SizeClass, Count>(SizeClass.class);
        for (var size : SizeClass.values()) {
            counts.put(size, Count.NONE);
        }
        database.createNativeQuery("""
                        select size_class,
                               count(distinct company_id) filter (where received_on between :first and :last),
                               count(distinct company_id) filter (where decided_on between :first and :last
                                                                    and outcome in ('GRANT', 'PARTIAL_GRANT'))
                        from grant_case
                        where size_class is not null
                          and (received_on between :first and :last or decided_on between :first and :last)
                        group by size_class""", Object[].class)
                .setParameter("first", LocalDate.of(year, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(year, Month.DECEMBER, 31))
                .getResultList()
                .forEach(row -> SizeClass.ofCode((String) row[0])
                        .ifPresent(size -> counts.put(size, new Count((Long) row[1], (Long) row[2]))));
        return counts;
    }
}
