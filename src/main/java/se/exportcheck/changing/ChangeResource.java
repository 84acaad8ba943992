package se.exportcheck.changing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;

/** A request for a change that was sent, at its one address: for the company that sent it and the staff. */
@Path("/cases/{number}/changes/{ordinal}")
class ChangeResource {

    @CheckedTemplate(basePath = "changing")
    record change(ChangePage page) implements TemplateInstance {}

    private final Desk desk;
    private final ChangePages pages;

    ChangeResource(Desk desk, ChangePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        return new change(pages.of(desk.change(number, ordinal)));
    }
}
