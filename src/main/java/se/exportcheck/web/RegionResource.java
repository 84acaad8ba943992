package se.exportcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;

/** Chooses the region, for visitors of an installation that several regions share. */
@Path("/regions")
class RegionResource {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final VisitorsRegion regions;

    RegionResource(VisitorsRegion regions) {
        this.regions = regions;
    }

    @GET
    @NonBlocking
    @Path("/{code}")
    public Response choose(@RestPath String code) {
        var region = regions.with(code).orElseThrow(NotFoundException::new);
        var cookie = new NewCookie.Builder(VisitorsRegion.COOKIE)
                .value(region.code())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build();
        return Response.fromResponse(Responses.seeOther("/")).cookie(cookie).build();
    }
}
