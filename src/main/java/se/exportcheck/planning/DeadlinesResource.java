package se.exportcheck.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.clocks.LastDayKind;
import se.exportcheck.cases.clocks.LastDayPlace;
import se.exportcheck.cases.clocks.LastDays;
import se.exportcheck.people.Colleague;
import se.exportcheck.people.Colleagues;
import se.exportcheck.web.FormErrors;

/** Every last day in the region's cases by week, what is late first (report R9). The filter stands in the address. */
@Path("/deadlines")
class DeadlinesResource {

    private static final int MOST = 50;

    /**
     * @param officers whose days can be chosen; empty for an officer, who sees their own
     * @param next address of the next page; null on the last
     */
    @CheckedTemplate(basePath = "planning")
    record deadlines(
            List<Week> weeks,
            List<LastDayKind> kinds,
            @Nullable LastDayKind kind,
            List<Colleague> officers,
            @Nullable String officer,
            @Nullable String next,
            boolean subscribed,
            FormErrors errors)
            implements TemplateInstance {}

    private final Planner planner;
    private final LastDays lastDays;
    private final Colleagues colleagues;
    private final Feeds feeds;

    DeadlinesResource(Planner planner, LastDays lastDays, Colleagues colleagues, Feeds feeds) {
        this.planner = planner;
        this.lastDays = lastDays;
        this.colleagues = colleagues;
        this.feeds = feeds;
    }

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String kind, @RestQuery @Nullable String officer, @RestQuery @Nullable String after) {
        var chosen = Stream.of(LastDayKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        var whose = officer == null || officer.isBlank() ? null : officer;
        var place = Optional.ofNullable(after).flatMap(LastDayPlace::parse).orElse(LastDayPlace.START);
        var found = lastDays.after(place, planner.wanted(chosen, whose), MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        return new deadlines(
                Week.of(shown, planner.today()),
                List.of(LastDayKind.values()),
                chosen,
                planner.seesAll() ? colleagues.all() : List.of(),
                whose,
                found.size() > MOST ? next(chosen, whose, shown.getLast().place()) : null,
                feeds.current(planner.actor(), planner.today()).isPresent(),
                FormErrors.none());
    }

    private static String next(@Nullable LastDayKind kind, @Nullable String officer, LastDayPlace place) {
        var address = UriBuilder.fromPath("/deadlines");
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (officer != null) {
            address.queryParam("officer", "{officer}").resolveTemplate("officer", officer);
        }
        return address.queryParam("after", place).build().toString();
    }
}
