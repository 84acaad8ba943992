package se.exportcheck.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Chooses the region, for visitors of an installation that several regions share. */
@Path("/regions")
class RegionResource {

    private final VisitorsRegion regions;

    RegionResource(VisitorsRegion regions) {
        this.regions = regions;
    }

    @GET
    @NonBlocking
    @Path("/{code}")
    public Response choose(@RestPath String code) {
        var region = regions.with(code).orElseThrow(NotFoundException::new);
        return Response.fromResponse(Responses.seeOther("/"))
                .cookie(regions.remembering(region.code()))
                .build();
    }
}
