package se.exportcheck.recovering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;

/** A set-off at its one address: for the staff, and for the company, which is told of it from the first. */
@Path("/cases/{number}/set-offs/{ordinal}")
class SetOffResource {

    @CheckedTemplate(basePath = "recovering")
    record setOff(SetOffPage page) implements TemplateInstance {}

    private final Desk desk;
    private final SetOffPages pages;

    SetOffResource(Desk desk, SetOffPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        return new setOff(pages.of(desk.setOff(number, ordinal)));
    }
}
