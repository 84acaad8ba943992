package se.exportcheck.recovering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;

/** A recovery at its one address: for the staff, and for the company once it has been told of it. */
@Path("/cases/{number}/recoveries/{ordinal}")
class RecoveryResource {

    @CheckedTemplate(basePath = "recovering")
    record recovery(RecoveryPage page) implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;

    RecoveryResource(Desk desk, RecoveryPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        return new recovery(pages.of(desk.recovery(number, ordinal)));
    }
}
