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

/** Import of past cases for other systems. */
@Path("/api/v1/imports/cases")
@Tag(name = "Imports")
class ImportApiResource {

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final CaseImport caseImport;
    private final Administrators administrators;
    private final Words words;

    ImportApiResource(CaseImport caseImport, Administrators administrators, Words words) {
        this.caseImport = caseImport;
        this.administrators = administrators;
        this.words = words;
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Import past cases",
            description =
                    "UTF-8 with or without byte order mark, semicolon between values, a header line, columns in any"
                            + " order: dnr, received, decided, outcome, orgnr, company, municipality, size_class, kind, markets,"
                            + " strength_area, young_leader, applied_sek, granted_sek, paid_sek. All rows are stored or none."
                            + " The same dnr again with the same content changes nothing; with other content it is rejected."
                            + " Demands the role administrator. With dryRun=true the file is checked and nothing is stored.")
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
        var checked = dryRun ? caseImport.check(file) : caseImport.take(file, administrator);
        var answer = ImportAnswer.of(checked, words.bundle(AdministeringMessages.class));
        return Response.status(checked.isAccepted() ? OK : UNPROCESSABLE)
                .entity(answer)
                .build();
    }
}
