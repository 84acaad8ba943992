package se.exportcheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.CurrentActor;

/** Hands out the files of a case to whoever may see it: to be saved, never to be opened as a page of ours. */
@Path("/")
class DocumentResource {

    private final Cases cases;
    private final Documents documents;
    private final CurrentActor currentActor;

    DocumentResource(Cases cases, Documents documents, CurrentActor currentActor) {
        this.cases = cases;
        this.documents = documents;
        this.currentActor = currentActor;
    }

    @GET
    @Path("/cases/{number}/documents/{id}")
    public Response ofCase(@RestPath CaseNumber number, @RestPath long id) {
        return file(cases.visible(number, currentActor.get()), id);
    }

    @GET
    @Path("/my/cases/{reference}/documents/{id}")
    public Response ofDraft(@RestPath UUID reference, @RestPath long id) {
        return file(cases.visible(reference, currentActor.get()), id);
    }

    private Response file(Optional<GrantCase> grantCase, long id) {
        var document = grantCase
                .flatMap(found -> documents.of(found, id, currentActor.get()))
                .orElseThrow(NotFoundException::new);
        return Response.ok(documents.content(document), document.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document))
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .build();
    }

    /** The name twice: as RFC 6266 has it, and without åäö for what does not know that. */
    private static String attachment(Document document) {
        var plain = document.name().replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var full = URLEncoder.encode(document.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, full);
    }
}
