package se.exportcheck.auditing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.audit.AuditCheck;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.web.Responses;

/** The log of the region: whether it is whole, its daily roots, and what is in it. */
@Path(AuditResource.PATH)
class AuditResource {

    static final String PATH = "/audit";

    private static final Duration MONTH = Duration.ofDays(30);

    @CheckedTemplate(basePath = "auditing")
    record audit(@Nullable AuditCheck latest, List<AuditCheck> checks, LogPage page, List<String> kinds)
            implements TemplateInstance {}

    private final AuditLog log;
    private final AuditChecks checks;
    private final LogWords words;
    private final Desk desk;
    private final Clock clock;

    AuditResource(AuditLog log, AuditChecks checks, LogWords words, Desk desk, Clock clock) {
        this.log = log;
        this.checks = checks;
        this.words = words;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Response show(@Context UriInfo address) {
        desk.demandReader();
        var query = AuditQuery.of(PATH, address.getQueryParameters());
        var kinds = log.kinds();
        var read = ReadQuery.of(query, kinds);
        var slice = log.slice(read.filter(), read.window());
        var page = new LogPage(query, slice, words.lines(slice.entries()), words.errors(read));
        var shown = new audit(
                checks.latest().orElse(null), checks.since(clock.instant().minus(MONTH)), page, kinds);
        return page.errors().any() ? Responses.invalid(shown) : Responses.page(shown);
    }
}
