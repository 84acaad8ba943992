package se.exportcheck.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The region's log, to be read. */
@ApplicationScoped
public class AuditLog {

    private static final int AT_ONCE = 2_000;

    private static final String SELECT = """
            select e.region, e.ordinal, audit_time(e.at), e.kind, e.record, e.case_number, e.actor, e.actor_name, e.role,
                   e.content, e.digest, e.previous, e.hash
            from audit_entry e where\s""";

    private final EntityManager database;

    AuditLog(EntityManager database) {
        this.database = database;
    }

    public AuditSlice slice(AuditFilter filter, AuditSlice.Window window) {
        var conditions = conditions(filter);
        var upwards = window.above() != null;
        if (upwards) {
            conditions.put("e.ordinal > :above", window.above());
        } else if (window.below() != null) {
            conditions.put("e.ordinal < :below", window.below());
        }
        return AuditSlice.of(find(conditions, !upwards, window.size() + 1), window);
    }

    /** All of it in order, read piece by piece as it is asked for, each in a transaction of its own. */
    public Stream<AuditEntry> all(AuditFilter filter) {
        return Stream.iterate(
                        piece(filter, 0),
                        piece -> !piece.isEmpty(),
                        piece -> piece(filter, piece.getLast().ordinal()))
                .flatMap(List::stream);
    }

    /** The kinds of records that the log has or may have. */
    @SuppressWarnings("unchecked") // a native query of one column
    public List<String> kinds() {
        return database.createNativeQuery("select kind from audited_table order by kind", String.class)
                .getResultList();
    }

    private List<AuditEntry> piece(AuditFilter filter, long after) {
        var conditions = conditions(filter);
        conditions.put("e.ordinal > :after", after);
        return QuarkusTransaction.requiringNew().call(() -> find(conditions, false, AT_ONCE));
    }

    private static Map<String, Object> conditions(AuditFilter filter) {
        var conditions = new LinkedHashMap<String, Object>();
        add(conditions, "e.case_number = :case", filter.caseNumber());
        add(conditions, "e.actor_name = :person", filter.person());
        add(conditions, "e.kind = :kind", filter.kind());
        add(conditions, "e.at >= :from", filter.from());
        add(conditions, "e.at < :until", filter.until());
        return conditions;
    }

    private static void add(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    @SuppressWarnings("unchecked") // a native query into a record
    private List<AuditEntry> find(Map<String, Object> conditions, boolean latestFirst, int most) {
        var where = new ArrayList<>(conditions.keySet());
        where.add("true");
        var query = database.createNativeQuery(
                SELECT + String.join(" and ", where) + " order by e.ordinal " + (latestFirst ? "desc" : "asc"),
                AuditEntry.class);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return query.setMaxResults(most).getResultList();
    }
}
