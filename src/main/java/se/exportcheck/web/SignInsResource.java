package se.exportcheck.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.sessions.CurrentSession;
import se.exportcheck.sessions.SessionLimits;
import se.exportcheck.sessions.Sessions;

/** Where a person is signed in, and the way out of all of it. */
@Path("/sign-ins")
class SignInsResource {

    private static final int MOST = 20;

    @CheckedTemplate(basePath = "signins")
    record signIns(List<SignInRow> sessions, SessionLimits limits, int most) implements TemplateInstance {}

    private final Sessions sessions;
    private final CurrentSession currentSession;
    private final CurrentActor currentActor;
    private final SessionLimits limits;

    SignInsResource(Sessions sessions, CurrentSession currentSession, CurrentActor currentActor, SessionLimits limits) {
        this.sessions = sessions;
        this.currentSession = currentSession;
        this.currentActor = currentActor;
        this.limits = limits;
    }

    @GET
    public TemplateInstance list() {
        var own = sessions.of(currentActor.get().subject(), MOST);
        return new signIns(SignInRow.of(own, currentSession.get()), limits, MOST);
    }

    /** The others end here; this one by the way that everybody signs out, which ends it at the provider too. */
    @POST
    @Path("end")
    @Transactional
    public Response end() {
        currentSession
                .get()
                .ifPresentOrElse(
                        sessions::endOthers,
                        () -> sessions.endAll(currentActor.get().subject()));
        return Responses.seeOther("/sign-out");
    }
}
