package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.TimelineItem;

/** Everything that has happened in a case. */
@Path("/cases/{number}/events")
class EventsResource {

    @CheckedTemplate(basePath = "reviewing")
    record events(GrantCase grantCase, List<TimelineItem> timeline) implements TemplateInstance {}

    private final Desk desk;
    private final Overviews overviews;

    EventsResource(Desk desk, Overviews overviews) {
        this.desk = desk;
        this.overviews = overviews;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        return new events(grantCase, overviews.timeline(grantCase));
    }
}
