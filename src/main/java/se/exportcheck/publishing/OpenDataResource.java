package se.exportcheck.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.exportcheck.cases.PublicAward;
import se.exportcheck.cases.PublicAwards;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;
import se.exportcheck.web.Csv;

/** The register of awards as open data (domain brief 5.2, R8): files for programs, written as they are read. */
@Path("/open-data")
@Tag(name = "Open data")
class OpenDataResource {

    private static final Duration FRESH = Duration.ofHours(1);

    /** What is written of an award. */
    private interface Row {
        void of(OpenAward award) throws IOException;
    }

    @CheckedTemplate(basePath = "publishing")
    record openData(List<OpenColumn> columns) implements TemplateInstance {}

    private final PublicAwards awards;
    private final Regions regions;
    private final ObjectMapper json;

    OpenDataResource(PublicAwards awards, Regions regions, ObjectMapper json) {
        this.awards = awards;
        this.regions = regions;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance about() {
        return new openData(List.of(OpenColumn.values()));
    }

    @GET
    @Path("awards.csv")
    @Operation(
            summary = "All cheques of the region, the latest first",
            description = "Semicolons, a header line, UTF-8 with a byte order mark, whole kronor.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    public Response csv() {
        var region = regions.current();
        return file("awards.csv", new MediaType("text", "csv", "UTF-8"), out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(Csv.BYTE_ORDER_MARK);
            var csv = new CSVPrinter(writer, Csv.FORMAT);
            csv.printRecord(OpenColumn.codes());
            each(region, award -> csv.printRecord(award.cells()));
            csv.flush();
        });
    }

    @GET
    @Path("awards.json")
    @Operation(
            summary = "All cheques of the region, the latest first",
            description = "Described by awards.schema.json.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenAward[].class)))
    public Response json() {
        var region = regions.current();
        return file("awards.json", MediaType.APPLICATION_JSON_TYPE, out -> {
            var writer = json.createGenerator(out);
            writer.writeStartArray();
            each(region, writer::writeObject);
            writer.writeEndArray();
            writer.flush();
        });
    }

    private void each(Region region, Row row) throws IOException {
        for (var award : (Iterable<PublicAward>) awards.all()::iterator) {
            row.of(OpenAward.of(award, region));
        }
    }

    /** Which region's it is depends on whom the visitor came to, so caches must look at the cookie too. */
    private static Response file(String name, MediaType type, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + FRESH.toSeconds())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
