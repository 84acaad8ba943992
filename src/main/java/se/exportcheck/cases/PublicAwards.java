package se.exportcheck.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.exportcheck.companies.OrganisationNumberConverter;
import se.exportcheck.money.Kronor;

/**
 * The region's cheques in force, for anybody to read. A decision is public when it has been sent (expedierad); one that
 * was revoked by a later decision is not in the register any more.
 */
@ApplicationScoped
public class PublicAwards {

    /** The cheques of a year, and what they come to. */
    public record Year(int year, long cheques, Kronor granted) {}

    private static final String IN_FORCE = " outcome in ('GRANT', 'PARTIAL_GRANT') and status <> 'DECIDED' ";

    private static final PublicAward.Place TOP = new PublicAward.Place(LocalDate.of(9999, Month.DECEMBER, 31), 0);

    private static final int PART = 1000;

    private final Session database;
    private final OrganisationNumberConverter numbers;

    PublicAwards(Session database, OrganisationNumberConverter numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Every year with cheques, the latest first. */
    public List<Year> years() {
        return database
                .createNativeQuery("""
                        select cast(extract(year from decided_on) as integer), count(*), cast(sum(granted_sek) as bigint)
                        from grant_case where""" + IN_FORCE + "group by 1 order by 1 desc", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Year((Integer) row[0], (Long) row[1], Kronor.of((Long) row[2])))
                .toList();
    }

    /** Those of a year after a place in the register, or from its top, and so many at most. */
    public List<PublicAward> of(int year, Optional<PublicAward.Place> after, int most) {
        var top = new PublicAward.Place(LocalDate.of(year, Month.DECEMBER, 31), Long.MAX_VALUE);
        return from(LocalDate.of(year, Month.JANUARY, 1), after.orElse(top), most);
    }

    /** Those of all years, read a part at a time as they are asked for: memory does not grow with their number. */
    public Stream<PublicAward> all() {
        return Stream.iterate(
                        part(TOP),
                        part -> !part.isEmpty(),
                        part -> part(part.getLast().place()))
                .flatMap(List::stream);
    }

    private List<PublicAward> part(PublicAward.Place after) {
        return from(LocalDate.EPOCH, after, PART);
    }

    private List<PublicAward> from(LocalDate first, PublicAward.Place after, int most) {
        return database
                .createNativeQuery("""
                        select id, number, company_name, organisation_number, title, municipality, decided_on, granted_sek
                        from grant_case
                        where decided_on >= :first and (decided_on, id) < (:day, :id) and""" + IN_FORCE + "order by decided_on desc, id desc", Object[].class)
                .addScalar("id", Long.class)
                .addScalar("number", String.class)
                .addScalar("company_name", String.class)
                .addScalar("organisation_number", String.class)
                .addScalar("title", String.class)
                .addScalar("municipality", String.class)
                .addScalar("decided_on", LocalDate.class)
                .addScalar("granted_sek", Long.class)
                .setParameter("first", first)
                .setParameter("day", after.decidedOn())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(this::award)
                .toList();
    }

    private PublicAward award(Object[] row) {
        var number = numbers.ofColumn((String) row[3]);
        return new PublicAward(
                (Long) row[0],
                CaseNumber.fromString((String) row[1]),
                number.isPerson() ? null : (String) row[2],
                number.isPerson() ? null : number,
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6],
                Kronor.of((Long) row[7]));
    }
}
