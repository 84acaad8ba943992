package se.exportcheck.auditing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.audit.AuditFilter;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.cases.CaseNumber;

/** The audit extract of a case (R10) for spreadsheets. */
@Path("/cases/{number}/audit.csv")
class CaseAuditCsvResource {

    private final AuditLog log;
    private final LogWords words;
    private final Desk desk;

    CaseAuditCsvResource(AuditLog log, LogWords words, Desk desk) {
        this.log = log;
        this.words = words;
        this.desk = desk;
    }

    @GET
    public Response file(@RestPath CaseNumber number) {
        desk.find(number);
        var lines = log.all(AuditFilter.ofCase(number.value())).map(words::line);
        return LogFile.ofCells("audit-" + number, lines, words.messages());
    }
}
