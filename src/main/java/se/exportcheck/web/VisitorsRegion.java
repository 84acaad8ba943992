package se.exportcheck.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.exportcheck.people.CurrentRegion;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;

/**
 * Which region a visitor came to: the one whose invitation they follow, whether they belong there yet or not; else by
 * its host name or by what they chose before.
 */
@ApplicationScoped
public class VisitorsRegion {

    private static final String COOKIE = "region";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Regions regions;
    private final CurrentRegion currentRegion;
    private volatile List<Region> known = List.of();

    VisitorsRegion(Regions regions, CurrentRegion currentRegion) {
        this.regions = regions;
        this.currentRegion = currentRegion;
    }

    /** Once, since the database cannot be asked before the region is settled. */
    void learn(@Observes StartupEvent start) {
        known = regions.inRegion("", regions::listAll);
    }

    @ServerRequestFilter(priority = 1)
    public void settle(ContainerRequestContext request) {
        Links.regionOfInvitation(request.getUriInfo().getPath())
                .flatMap(this::with)
                .ifPresentOrElse(region -> currentRegion.enter(region.code()), () -> prefer(request));
    }

    private void prefer(ContainerRequestContext request) {
        var host = request.getUriInfo().getRequestUri().getHost();
        known.stream()
                .filter(region -> host != null && host.equalsIgnoreCase(region.host()))
                .findFirst()
                .or(() -> Optional.ofNullable(request.getCookies().get(COOKIE))
                        .flatMap(cookie -> with(cookie.getValue())))
                .ifPresent(region -> currentRegion.prefer(region.code()));
    }

    /** Has the visitor come to the region on the following pages too. */
    public NewCookie remembering(String code) {
        return new NewCookie.Builder(COOKIE)
                .value(code)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build();
    }

    Optional<Region> with(String code) {
        return known.stream().filter(region -> region.code().equals(code)).findFirst();
    }
}
