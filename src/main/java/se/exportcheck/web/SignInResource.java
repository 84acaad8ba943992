package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.sessions.CurrentSession;

/** Signs in, which this address demands, and goes on to where the person works. */
@Path("/sign-in")
class SignInResource {

    @CheckedTemplate(basePath = "signins")
    record again(boolean fresh) implements TemplateInstance {}

    private final CurrentActor currentActor;
    private final CurrentSession session;

    SignInResource(CurrentActor currentActor, CurrentSession session) {
        this.currentActor = currentActor;
        this.session = session;
    }

    /** Reached by a new sign-in only. */
    @GET
    @Path("again")
    public TemplateInstance signedInAgain() {
        return new again(session.isFresh());
    }

    @GET
    public Response signedIn() {
        var destinations = Destination.of(currentActor.get());
        return Responses.seeOther(
                destinations.isEmpty() ? "/" : destinations.getFirst().path());
    }
}
