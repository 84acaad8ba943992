package se.exportcheck.reviewing.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.Csv;
import se.exportcheck.web.Words;

/** <i>Dagboksblad</i>: what came in to a case and went out of it, in order (offentlighets- och sekretesslagen 5 kap.). */
@Path("/cases/{number}")
class DiaryResource {

    @CheckedTemplate(basePath = "reviewing/dossier")
    record diary(GrantCase grantCase, List<Entry> entries) implements TemplateInstance {}

    private final Desk desk;
    private final Dossiers dossiers;
    private final Words words;

    DiaryResource(Desk desk, Dossiers dossiers, Words words) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.words = words;
    }

    @GET
    @Path("diary")
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = find(number);
        return new diary(grantCase, dossiers.of(grantCase, desk.actor()));
    }

    @GET
    @Path("diary.csv")
    public Response file(@RestPath CaseNumber number) {
        return Response.ok(csv(dossiers.of(find(number), desk.actor())), new MediaType("text", "csv", "UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"diary-%s.csv\"".formatted(number))
                .build();
    }

    private GrantCase find(CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        if (grantCase.receivedOn() == null || grantCase.application() == null) {
            throw new NotFoundException();
        }
        return grantCase;
    }

    private byte[] csv(List<Entry> entries) {
        var messages = words.bundle(DossierMessages.class);
        var text = new StringBuilder(Csv.BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, Csv.FORMAT)) {
            csv.printRecord(
                    messages.ordinal(),
                    messages.day(),
                    messages.directionHeading(),
                    messages.party(),
                    messages.subject(),
                    messages.files());
            for (var i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                csv.printRecord(
                        i + 1,
                        entry.day(),
                        messages.direction(entry.direction()),
                        Csv.harmless(entry.diaryParty()),
                        Csv.harmless(entry.subject()),
                        entry.files().size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
