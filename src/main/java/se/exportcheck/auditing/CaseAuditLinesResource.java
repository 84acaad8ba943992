package se.exportcheck.auditing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.cases.CaseNumber;

/** The audit extract of a case (R10), each event word for word as it stands in the log. */
@Path("/cases/{number}/audit.jsonl")
class CaseAuditLinesResource {

    private final AuditLog log;
    private final Desk desk;

    CaseAuditLinesResource(AuditLog log, Desk desk) {
        this.log = log;
        this.desk = desk;
    }

    @GET
    public Response file(@RestPath CaseNumber number) {
        desk.find(number);
        return LogFile.ofLines("audit-" + number, log.all(AuditFilter.ofCase(number.value())));
    }
}
