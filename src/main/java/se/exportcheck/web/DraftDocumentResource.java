package se.exportcheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.Cases;
import se.exportcheck.people.CurrentActor;

/** Hands out a file of a case by its reference, which drafts have instead of a number. */
@Path("/my/cases/{reference}/documents/{id}")
class DraftDocumentResource {

    private final Cases cases;
    private final DocumentFile file;
    private final CurrentActor actor;

    DraftDocumentResource(Cases cases, DocumentFile file, CurrentActor actor) {
        this.cases = cases;
        this.file = file;
        this.actor = actor;
    }

    @GET
    public Response file(@RestPath UUID reference, @RestPath long id) {
        return file.of(cases.visible(reference, actor.get()), id, actor.get());
    }
}
