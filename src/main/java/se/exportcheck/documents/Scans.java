package se.exportcheck.documents;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** The check of the region's files for malicious software: what waits, and what came of it. The same content is checked once. */
@Named("scans")
@ApplicationScoped
public class Scans {

    /** How many files wait to be checked, and since when. */
    public record Queue(long waiting, @Nullable Instant since) {}

    private final Scanner scanner;
    private final DocumentStore store;
    private final EntityManager database;
    private final Clock clock;

    Scans(Scanner scanner, DocumentStore store, EntityManager database, Clock clock) {
        this.scanner = scanner;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /** Whether files are checked at all. */
    public boolean isConnected() {
        return scanner.isThere();
    }

    void ask(String checksum, Instant now) {
        database.createNativeQuery("""
                        insert into document_scan (sha256, status, asked_at) values (:sha256, 'PENDING', :now)
                        on conflict do nothing""")
                .setParameter("sha256", checksum)
                .setParameter("now", now)
                .executeUpdate();
    }

    void forget(String checksum) {
        database.createNativeQuery("delete from document_scan where sha256 = :sha256")
                .setParameter("sha256", checksum)
                .executeUpdate();
    }

    /** Whether a file may leave: only a clean one, where there is a scanner; never one that something was found in. */
    public boolean releases(Document document) {
        return document.scan() == ScanStatus.CLEAN || (!scanner.isThere() && document.scan() == ScanStatus.PENDING);
    }

    public Queue queue() {
        var waiting = (Long)
                database.createNativeQuery("select count(*) from document_scan where status = 'PENDING'", Long.class)
                        .getSingleResult();
        var since = (Instant) database.createNativeQuery(
                        "select min(asked_at) from document_scan where status = 'PENDING'", Instant.class)
                .getSingleResult();
        return new Queue(waiting, since);
    }

    /** Checks what has waited longest, and stops when the scanner does not answer; how many files it has checked. */
    public int check(Actor system, int most) {
        if (!scanner.isThere()) {
            return 0;
        }
        int checked = 0;
        try {
            for (var checksum : waiting(most)) {
                checked += check(system.region(), checksum) ? 1 : 0;
            }
        } catch (IOException | StoreAway away) {
            Log.warnf("Files wait: the scanner or the store does not answer (%s)", away.getMessage());
        }
        return checked;
    }

    /** One file that is damaged keeps no other from being checked; nobody gets it. */
    private boolean check(String region, String checksum) throws IOException {
        if (!store.has(region, checksum)) {
            QuarkusTransaction.requiringNew().run(() -> forget(checksum));
            return true;
        }
        try {
            var finding = finding(region, checksum);
            QuarkusTransaction.requiringNew().run(() -> note(checksum, finding));
            return true;
        } catch (LostContent lost) {
            Log.error(lost.getMessage());
            return false;
        }
    }

    private Optional<String> finding(String region, String checksum) throws IOException {
        try (var content = store.open(region, checksum)) {
            return scanner.findingIn(content);
        }
    }

    private void note(String checksum, Optional<String> finding) {
        database.createNativeQuery("""
                        update document_scan set status = :status, finding = cast(:finding as text), scanned_at = :now
                        where sha256 = :sha256 and status = 'PENDING'""")
                .setParameter("status", (finding.isEmpty() ? ScanStatus.CLEAN : ScanStatus.INFECTED).name())
                .setParameter("finding", finding.orElse(null))
                .setParameter("now", clock.instant())
                .setParameter("sha256", checksum)
                .executeUpdate();
    }

    private List<String> waiting(int most) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select sha256 from document_scan where status = 'PENDING' order by asked_at, sha256 limit :most",
                                String.class)
                        .setParameter("most", most)
                        .getResultStream()
                        .map(String.class::cast)
                        .toList());
    }
}
