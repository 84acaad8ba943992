package se.exportcheck.archiving.packing;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.archive.ArchiveDeliveries;
import se.exportcheck.cases.archive.ArchivePackage;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.cases.disposal.DisposalGuard;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Regions;

/** A closed case as a package for the e-archive, to those who do the archivist's work. The audit log says who fetched it. */
@Path("/cases/{number}/archive/package.zip")
class PackageResource {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Regions regions;
    private final CaseContent content;
    private final CaseOmissions omissions;
    private final Introductions introductions;
    private final Disclosures disclosures;
    private final ArchiveDeliveries deliveries;
    private final Clock clock;

    PackageResource(
            Cases cases,
            CurrentActor currentActor,
            Regions regions,
            CaseContent content,
            CaseOmissions omissions,
            Introductions introductions,
            Disclosures disclosures,
            ArchiveDeliveries deliveries,
            Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.regions = regions;
        this.content = content;
        this.omissions = omissions;
        this.introductions = introductions;
        this.disclosures = disclosures;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @POST
    @Transactional
    public Response pack(@RestPath CaseNumber number) {
        var actor = currentActor.get();
        if (!actor.readsAllCases()) {
            throw new NotFoundException();
        }
        if (!actor.isAnyOf(DisposalAction.WORKERS)) {
            throw new ForbiddenException();
        }
        var grantCase = cases.visible(number, actor).orElseThrow(NotFoundException::new);
        if (!grantCase.status().isEnded()) {
            throw new StepRefused(DisposalAction.PACK, List.of(DisposalGuard.CLOSED));
        }
        var now = clock.instant();
        var whole = new WholeCase(
                grantCase,
                introductions.of(grantCase),
                disclosures.of(grantCase).reversed());
        var files = content.of(whole, actor);
        var missing = omissions.of(grantCase, actor);
        var packed = PackedCase.of(whole, regions.current(), files, missing, now);
        var file = PackageFile.of(packed);
        var unchecked = missing.stream().filter(Omission::isUnchecked).count();
        deliveries.made(
                grantCase,
                new ArchivePackage.Made(
                        packed.id(), file.sha256(), file.size(), files.size(), missing.size(), (int) unchecked),
                new Entered(actor.subject(), actor.name(), now));
        return Response.ok((StreamingOutput) file::sendTo, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(packed.id()))
                .build();
    }
}
