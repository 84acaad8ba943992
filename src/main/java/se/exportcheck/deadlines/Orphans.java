package se.exportcheck.deadlines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.Regions;

/** Clears the document store each night of content that no document has. */
@ApplicationScoped
class Orphans {

    private static final int AT_ONCE = 1_000;

    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    Orphans(Regions regions, Documents documents, Clock clock) {
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    void sweepAll() {
        regions.inEach(system ->
                QuarkusTransaction.requiringNew().run(() -> documents.sweep(system, clock.instant(), AT_ONCE)));
    }
}
