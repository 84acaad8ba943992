package se.exportcheck.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import se.exportcheck.audit.Reading;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Sightings;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/**
 * Writes down, before a page or a file leaves, who opened a case that is not their own company's, the audit log, or a
 * report that tells of persons. What cannot be written down is not shown.
 */
class ReadingFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int SHOWN = 200;
    private static final Pattern REPORT_ON_PERSONS =
            Pattern.compile("/reports/(ku70/|effects/\\d+/answers).*|/cases/list\\.(csv|xlsx)");

    private final Sightings sightings;
    private final CurrentActor currentActor;
    private final EntityManager database;
    private final Clock clock;

    ReadingFilter(Sightings sightings, CurrentActor currentActor, EntityManager database, Clock clock) {
        this.sightings = sightings;
        this.currentActor = currentActor;
        this.database = database;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void writeDown(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == SHOWN && READING.contains(request.getMethod())) {
            var page = request.getUriInfo().getPath();
            var readings = readings(page);
            if (!readings.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> readings.forEach(database::persist));
            }
        }
    }

    private List<Reading> readings(String page) {
        var seen = sightings.all();
        var isWatched = Destination.AUDIT.contains(page)
                || REPORT_ON_PERSONS.matcher(page).matches();
        if (seen.isEmpty() && !isWatched) {
            return List.of();
        }
        var reader = currentActor.get();
        var cases = seen.stream()
                .filter(grantCase -> isOfOthers(grantCase, reader))
                .map(grantCase -> reading(grantCase.id(), reader, page));
        return Stream.concat(cases, isWatched ? Stream.of(reading(null, reader, page)) : Stream.empty())
                .toList();
    }

    /** A draft is read by those who write it. */
    private static boolean isOfOthers(GrantCase grantCase, Actor reader) {
        return grantCase.number() != null
                && (reader.companies().isEmpty() || !reader.companies().contains(grantCase.companyId()));
    }

    private Reading reading(@Nullable Long caseId, Actor reader, String page) {
        return new Reading(caseId, reader, page, clock.instant());
    }
}
