package se.exportcheck.administering;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import se.exportcheck.web.Words;

/** Import of official statistics for other systems. */
@Path("/api/v1/imports/statistics")
@Tag(name = "Imports")
class StatisticsApiResource {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final StatisticsImport statisticsImport;
    private final Administrators administrators;
    private final Words words;

    StatisticsApiResource(StatisticsImport statisticsImport, Administrators administrators, Words words) {
        this.statisticsImport = statisticsImport;
        this.administrators = administrators;
        this.words = words;
    }

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Import export figures or numbers of inhabitants",
            description =
                    "Export figures as text/csv: UTF-8, semicolon between values, a header line, columns in any order:"
                            + " year, county_code, method (HEAD_OFFICE or PRODUCTION_PLACE), size_class (TOTAL, 0, 1-9, 10-49,"
                            + " 50-249 or 250+), value_msek, companies, suppressed (1 when the value is secret), source, retrieved."
                            + " Numbers of inhabitants as application/json: a table in json-stat 2.0 by area and year, as Statistics"
                            + " Sweden gives it. All rows are stored or none; what is imported later counts. Demands the role"
                            + " administrator. With dryRun=true the file is checked and nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "Every row is accepted",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something is rejected, and nothing is stored",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "401", description = "No valid bearer token")
    @APIResponse(responseCode = "403", description = "Not an administrator of the region")
    public Response take(byte[] file, @RestQuery boolean dryRun) {
        var administrator = administrators.demand();
        var checked = dryRun ? statisticsImport.check(file) : statisticsImport.take(file, administrator);
        return Response.status(checked.isAccepted() ? OK : UNPROCESSABLE)
                .entity(ImportAnswer.of(checked, words.bundle(AdministeringMessages.class)))
                .build();
    }
}
