package se.exportcheck.appealing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;

/** An appeal at its one address: for the company and the staff. */
@Path("/cases/{number}/appeals/{ordinal}")
class AppealResource {

    @CheckedTemplate(basePath = "appealing")
    record appeal(AppealPage page) implements TemplateInstance {}

    private final Desk desk;
    private final AppealPages pages;

    AppealResource(Desk desk, AppealPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        return new appeal(pages.of(desk.appeal(desk.grantCase(number), ordinal)));
    }
}
