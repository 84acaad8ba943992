package se.exportcheck.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** What a person has done and read in the region, as its log has it: when, as what and in which case. */
@ApplicationScoped
public class OwnActs {

    /**
     * @param at the time, in UTC
     * @param kind what kind of record it made
     * @param caseNumber the case; empty when it was in none
     * @param role in which roles
     */
    public record Act(long ordinal, String at, String kind, String caseNumber, String role) {}

    private static final int AT_ONCE = 2_000;
    private static final String SELECT = """
            select ordinal, audit_time(at), kind, case_number, role from audit_entry
            where actor = :subject and ordinal > :after order by ordinal""";

    private final EntityManager database;

    OwnActs(EntityManager database) {
        this.database = database;
    }

    public long number(String subject) {
        return (Long) database.createNativeQuery("select count(*) from audit_entry where actor = :subject", Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** All of them in order, read piece by piece as it is asked for. */
    public Stream<Act> of(String subject) {
        return Stream.iterate(
                        piece(subject, 0),
                        piece -> !piece.isEmpty(),
                        piece -> piece(subject, piece.getLast().ordinal()))
                .flatMap(List::stream);
    }

    @SuppressWarnings("unchecked") // a native query into a record
    private List<Act> piece(String subject, long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(SELECT, Act.class)
                        .setParameter("subject", subject)
                        .setParameter("after", after)
                        .setMaxResults(AT_ONCE)
                        .getResultList());
    }
}
