package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;

/** The files of a case, to the staff. */
@Path("/cases/{number}/documents")
class DocumentsResource {

    @CheckedTemplate(basePath = "reviewing")
    record documents(GrantCase grantCase, List<Document> files, List<LetterLine> letters) implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final CaseLetters letters;

    DocumentsResource(Desk desk, Documents documents, CaseLetters letters) {
        this.desk = desk;
        this.documents = documents;
        this.letters = letters;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        return new documents(grantCase, documents.of(grantCase, desk.actor()), letters.of(grantCase, desk.actor()));
    }
}
