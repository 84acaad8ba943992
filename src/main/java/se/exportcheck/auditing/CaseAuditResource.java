package se.exportcheck.auditing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.audit.AuditLog;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.Responses;

/** The audit extract of a case (R10): who has done and read what in it. */
@Path("/cases/{number}/audit")
class CaseAuditResource {

    @CheckedTemplate(basePath = "auditing")
    record caseAudit(GrantCase grantCase, LogPage page) implements TemplateInstance {}

    private final AuditLog log;
    private final LogWords words;
    private final Desk desk;

    CaseAuditResource(AuditLog log, LogWords words, Desk desk) {
        this.log = log;
        this.words = words;
        this.desk = desk;
    }

    @GET
    public Response show(@RestPath CaseNumber number, @Context UriInfo address) {
        var grantCase = desk.find(number);
        var query = AuditQuery.of("/cases/" + number + "/audit", address.getQueryParameters());
        var read = ReadQuery.ofCase(number, query);
        var slice = log.slice(read.filter(), read.window());
        var page = new LogPage(query, slice, words.lines(slice.entries()), words.errors(read));
        var shown = new caseAudit(grantCase, page);
        return page.errors().any() ? Responses.invalid(shown) : Responses.page(shown);
    }
}
