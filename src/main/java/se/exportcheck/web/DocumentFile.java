package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.DocumentContent;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.Actor;

/** A file of a case as it is handed out: to be saved, never to be opened as a page of ours. */
@ApplicationScoped
class DocumentFile {

    @CheckedTemplate(basePath = "errors")
    record unreleased(Document document) implements TemplateInstance {}

    private final Documents documents;

    DocumentFile(Documents documents) {
        this.documents = documents;
    }

    Response of(Optional<GrantCase> grantCase, long id, Actor reader) {
        var document =
                grantCase.flatMap(found -> documents.of(found, id, reader)).orElseThrow(NotFoundException::new);
        return documents
                .content(document)
                .map(content -> file(document, content))
                .orElseGet(() -> Responses.refused(new unreleased(document)));
    }

    private static Response file(Document document, DocumentContent content) {
        return Response.ok(content.open(), document.mediaType())
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
