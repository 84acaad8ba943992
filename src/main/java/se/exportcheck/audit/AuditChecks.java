package se.exportcheck.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks the region's log, and keeps what each check came to. */
@ApplicationScoped
public class AuditChecks implements PanacheRepository<AuditCheck> {

    private static final int STRETCH = 10_000;
    private static final String PATIENCE = "set local statement_timeout = '30min'";

    private final AuditLog log;

    AuditChecks(AuditLog log) {
        this.log = log;
    }

    /** Follows the chain from its first event, and holds it against what it tells of as that stands now. */
    public AuditCheck check(Instant now) {
        var known = lastWhole().map(AuditCheck::root).orElse(Root.NONE);
        var chain =
                AuditChain.verdict(log.all(AuditFilter.ALL).map(Optional::of).iterator(), known);
        var verdict = chain.isWhole() ? againstRecords(chain) : chain;
        return QuarkusTransaction.requiringNew().call(() -> {
            var check = new AuditCheck(verdict, now);
            persist(check);
            return check;
        });
    }

    /** The checks since an instant, the latest first. */
    public List<AuditCheck> since(Instant instant) {
        return list("at >= ?1 order by id desc", instant);
    }

    public Optional<AuditCheck> latest() {
        return find("order by id desc").firstResultOptional();
    }

    /** What was once found whole must always be found again. */
    private Optional<AuditCheck> lastWhole() {
        return QuarkusTransaction.requiringNew()
                .call(() -> find("fault is null order by id desc").firstResultOptional());
    }

    private Verdict againstRecords(Verdict chain) {
        return deviation(chain.root().ordinal())
                .map(ordinal -> Flaw.in(Fault.UNLIKE_RECORD, ordinal))
                .or(() -> omission().map(record -> new Flaw(Fault.OMITTED, 0, record)))
                .map(chain::but)
                .orElse(chain);
    }

    private Optional<Long> deviation(long last) {
        for (var first = 1L; first <= last; first += STRETCH) {
            var from = first;
            var found = patiently(() -> getEntityManager()
                    .createNativeQuery("select min(ordinal) from audit_deviations(:first, :last)", Long.class)
                    .setParameter("first", from)
                    .setParameter("last", Math.min(last, from + STRETCH - 1))
                    .getSingleResult());
            if (found != null) {
                return Optional.of((Long) found);
            }
        }
        return Optional.empty();
    }

    private Optional<String> omission() {
        return Optional.ofNullable((String) patiently(() -> getEntityManager()
                .createNativeQuery("select min(kind || ' ' || record) from audit_omissions()", String.class)
                .getSingleResult()));
    }

    /** All that was ever recorded takes longer to look through than a page may. */
    private <T> T patiently(Supplier<T> look) {
        return QuarkusTransaction.requiringNew().call(() -> {
            getEntityManager().createNativeQuery(PATIENCE).executeUpdate();
            return look.get();
        });
    }
}
