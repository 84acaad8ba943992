package se.exportcheck.auditing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditLog;

/** The whole log to take away, as the command {@code verify-audit} reads it. */
@Path("/audit/log.jsonl")
class AuditFileResource {

    private final AuditLog log;
    private final Desk desk;

    AuditFileResource(AuditLog log, Desk desk) {
        this.log = log;
        this.desk = desk;
    }

    @GET
    public Response file() {
        desk.demandReader();
        return LogFile.ofLines("audit-" + desk.region(), log.all(AuditFilter.ALL));
    }
}
