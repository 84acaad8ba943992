package se.exportcheck.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.cases.clocks.LastDays;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;

/** Last days for a person's own calendar: as a file now, or at a secret address for a calendar program to fetch. */
@Path("/deadlines/calendar")
class CalendarResource {

    @CheckedTemplate(basePath = "planning")
    record subscribed(String address) implements TemplateInstance {}

    private final Planner planner;
    private final LastDays lastDays;
    private final Feeds feeds;
    private final Language language;
    private final String address;

    CalendarResource(
            Planner planner,
            LastDays lastDays,
            Feeds feeds,
            Language language,
            @ConfigProperty(name = "exportcheck.address") String address) {
        this.planner = planner;
        this.lastDays = lastDays;
        this.feeds = feeds;
        this.language = language;
        this.address = address;
    }

    @GET
    public Response download() {
        var found = SecretCalendarResource.days(lastDays, planner.wanted(null, null), planner.today());
        var file = CalendarFile.of(found, language.locale(), planner.clock().instant());
        return Response.ok(file, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"exportcheck.ics\"")
                .build();
    }

    /** The address is shown on the page that answers, and never again. */
    @POST
    @Path("/subscribe")
    @Transactional
    public Response subscribe() {
        var actor = planner.actor();
        var secret = feeds.open(actor, planner.seesAll(), planner.clock().instant());
        return Responses.page(new subscribed(address + "/calendars/" + actor.region() + "/" + secret + ".ics"));
    }

    @POST
    @Path("/unsubscribe")
    @Transactional
    public Response unsubscribe() {
        feeds.revoke(planner.actor(), planner.clock().instant());
        return Responses.seeOther("/deadlines", new Flash("planning", "flashUnsubscribed"));
    }
}
