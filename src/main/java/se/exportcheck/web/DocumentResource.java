package se.exportcheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.people.CurrentActor;

/** Hands out a file of a received case to whoever may see the case. */
@Path("/cases/{number}/documents/{id}")
class DocumentResource {

    private final Cases cases;
    private final DocumentFile file;
    private final CurrentActor actor;

    DocumentResource(Cases cases, DocumentFile file, CurrentActor actor) {
        this.cases = cases;
        this.file = file;
        this.actor = actor;
    }

    @GET
    public Response file(@RestPath CaseNumber number, @RestPath long id) {
        return file.of(cases.visible(number, actor.get()), id, actor.get());
    }
}
