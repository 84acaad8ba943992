package se.exportcheck.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.exportcheck.people.CurrentRegion;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;

/** Which region a visitor came to: by its host name, else by what they chose before. */
@ApplicationScoped
public class VisitorsRegion {

    static final String COOKIE = "region";

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
    public void prefer(ContainerRequestContext request) {
        var host = request.getUriInfo().getRequestUri().getHost();
        known.stream()
                .filter(region -> host != null && host.equalsIgnoreCase(region.host()))
                .findFirst()
                .or(() -> Optional.ofNullable(request.getCookies().get(COOKIE))
                        .flatMap(cookie -> with(cookie.getValue())))
                .ifPresent(region -> currentRegion.prefer(region.code()));
    }

    Optional<Region> with(String code) {
        return known.stream().filter(region -> region.code().equals(code)).findFirst();
    }
}
