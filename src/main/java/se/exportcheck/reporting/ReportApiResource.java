package se.exportcheck.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The yearly award report for other systems. */
@Path("/api/v1/reports/awards")
@Tag(name = "Reports")
class ReportApiResource {

    private final AwardReports reports;
    private final Readers readers;

    ReportApiResource(AwardReports reports, Readers readers) {
        this.reports = reports;
        this.readers = readers;
    }

    @GET
    @Path("{year:(19|20)\\d\\d}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The award report of a year",
            description = "A year is counted by the date of the decision in Europe/Stockholm; received by the day of"
                    + " arrival. Demands the role manager or auditor.")
    @APIResponse(responseCode = "200", description = "The report as it stands now")
    @APIResponse(responseCode = "401", description = "No valid bearer token")
    @APIResponse(responseCode = "403", description = "Neither manager nor auditor of the region")
    public AwardReport awards(@RestPath int year) {
        readers.demand();
        return reports.of(year);
    }
}
