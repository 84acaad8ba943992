package se.exportcheck.planning;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.clocks.LastDay;
import se.exportcheck.cases.clocks.LastDays;
import se.exportcheck.people.Regions;
import se.exportcheck.web.Language;

/** Where a calendar program, which cannot sign in, fetches somebody's last days (see {@link Feed}). */
@Path("/calendars/{region:[a-z]+}/{secret:[-_A-Za-z0-9]+}.ics")
class SecretCalendarResource {

    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 400;
    private static final int MOST = 1000;

    private final Regions regions;
    private final Feeds feeds;
    private final LastDays lastDays;
    private final Clock clock;

    SecretCalendarResource(Regions regions, Feeds feeds, LastDays lastDays, Clock clock) {
        this.regions = regions;
        this.feeds = feeds;
        this.lastDays = lastDays;
        this.clock = clock;
    }

    @GET
    public Response read(@RestPath String region, @RestPath String secret) {
        var file = regions.inRegion(region, () -> file(secret));
        return Response.ok(file, CalendarFile.TYPE).build();
    }

    /** In Swedish: there is nobody here who has chosen a language. */
    private String file(String secret) {
        var today = Stockholm.today(clock);
        var feed = feeds.with(secret, today).orElseThrow(NotFoundException::new);
        var wanted = new LastDays.Wanted(null, feed.isWhole() ? null : feed.person());
        return CalendarFile.of(days(lastDays, wanted, today), Language.SWEDISH, clock.instant());
    }

    static List<LastDay> days(LastDays lastDays, LastDays.Wanted wanted, LocalDate today) {
        return lastDays.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), wanted, MOST);
    }
}
