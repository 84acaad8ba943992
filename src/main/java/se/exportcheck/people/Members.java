package se.exportcheck.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** Who belongs to the region, in the order of their names; for those who let people in and out. */
@ApplicationScoped
public class Members {

    /** An adviser's organisation. */
    public record Partner(long id, String name) {}

    /** What people belong to. */
    public enum Kind {
        REGION,
        COMPANY,
        PARTNER
    }

    private static final String SELECT = """
            select m.id, m.subject, m.name, m.email, m.title, c.name as company, p.name as partner, m.signatory
            from membership m
            left join company c on c.region = m.region and c.id = m.company_id
            left join partner p on p.region = m.region and p.id = m.partner_id
            """;

    private static final Map<Kind, String> OF = Map.of(
            Kind.REGION, "m.company_id is null and m.partner_id is null",
            Kind.COMPANY, "m.company_id is not null",
            Kind.PARTNER, "m.partner_id is not null");

    private final Session database;

    Members(Session database) {
        this.database = database;
    }

    /** The first so many of the kind after the one with this number, or from the beginning when there is none. */
    public List<Member> after(Kind kind, long id, int most) {
        return database
                .createNativeQuery(SELECT + "where " + OF.get(kind) + """
                                 and (m.name, m.id) > (coalesce((select name from membership where id = :id), ''), :id)
                                order by m.name, m.id limit :most""", Object[].class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Members::member)
                .toList();
    }

    public Optional<Member> with(long id) {
        return database.createNativeQuery(SELECT + "where m.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(Members::member)
                .findFirst();
    }

    public List<Partner> partners() {
        return database.createNativeQuery("select id, name from partner order by name", Object[].class)
                .getResultStream()
                .map(row -> new Partner((Long) row[0], (String) row[1]))
                .toList();
    }

    private static Member member(Object[] row) {
        return new Member(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7]);
    }
}
