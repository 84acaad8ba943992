package se.exportcheck.archiving.packing;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.cases.disposal.DisposalGuard;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Regions;

/** A closed case as a package for the e-archive, to those who do the archivist's work. The audit log says who fetched it. */
@Path("/cases/{number}/archive/package.zip")
class PackageResource {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Regions regions;
    private final CaseContent content;
    private final Clock clock;

    PackageResource(Cases cases, CurrentActor currentActor, Regions regions, CaseContent content, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.regions = regions;
        this.content = content;
        this.clock = clock;
    }

    @GET
    public Response fetch(@RestPath CaseNumber number) {
        var actor = currentActor.get();
        if (!actor.readsAllCases()) {
            throw new NotFoundException();
        }
        if (!actor.isAnyOf(DisposalAction.WORKERS)) {
            throw new ForbiddenException();
        }
        var grantCase = cases.visible(number, actor).orElseThrow(NotFoundException::new);
        if (grantCase.status() != CaseStatus.CLOSED) {
            throw new StepRefused(DisposalAction.PACK, List.of(DisposalGuard.CLOSED));
        }
        var packed = ArchivePackage.of(grantCase, regions.current(), content.of(grantCase, actor), clock.instant());
        return Response.ok((StreamingOutput) packed::writeTo, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(packed.id()))
                .build();
    }
}
