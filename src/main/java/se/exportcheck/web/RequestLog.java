package se.exportcheck.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.sessions.Sessions;

/**
 * What is logged for a request bears its number, which the answer bears too, and the number of its case. Requests that are
 * refused are logged: who asked for what and how it was answered, never what they sent.
 */
@ApplicationScoped
class RequestLog {

    static final String HEADER = "X-Request-Id";

    private static final int BEFORE_ALL = 1001;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 429);
    private static final Logger LOG = Logger.getLogger(RequestLog.class);

    void note(@Observes Filters filters) {
        filters.register(RequestLog::note, BEFORE_ALL);
    }

    private static void note(RoutingContext routing) {
        var number = UUID.randomUUID().toString();
        MDC.put("request", number);
        caseNumber(routing.normalizedPath()).ifPresent(found -> MDC.put("case", found));
        routing.response().putHeader(HEADER, number);
        routing.addHeadersEndHandler(answered -> logRefusal(routing));
        routing.next();
    }

    private static Optional<String> caseNumber(String path) {
        return Arrays.stream(path.split("/")).filter(CaseNumber::isOne).findFirst();
    }

    /** What others have is not found: whoever looks for it is refused as well. */
    private static void logRefusal(RoutingContext routing) {
        var status = routing.response().getStatusCode();
        var who = Sessions.subject(routing);
        if (REFUSED.contains(status) || status == NOT_FOUND && who.isPresent()) {
            LOG.infof(
                    "Refused with %d: %s %s by %s",
                    status,
                    routing.request().method(),
                    Links.withoutSecret(routing.normalizedPath()),
                    who.orElse("somebody who is not signed in"));
        }
    }
}
