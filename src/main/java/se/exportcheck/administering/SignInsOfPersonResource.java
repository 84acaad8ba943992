package se.exportcheck.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.people.Member;
import se.exportcheck.people.Members;
import se.exportcheck.sessions.CurrentSession;
import se.exportcheck.sessions.Sessions;
import se.exportcheck.sessions.SignOutOrders;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SignInRow;

/** Where somebody of the region is signed in: a lost computer, a person who has left. */
@Path("/admin/people/{id}/sign-ins")
class SignInsOfPersonResource {

    private static final int MOST = 20;

    @CheckedTemplate(basePath = "administering")
    record signIns(Member member, List<SignInRow> sessions, int most) implements TemplateInstance {}

    private final Members members;
    private final Administrators administrators;
    private final Sessions sessions;
    private final SignOutOrders orders;
    private final CurrentSession currentSession;

    SignInsOfPersonResource(
            Members members,
            Administrators administrators,
            Sessions sessions,
            SignOutOrders orders,
            CurrentSession currentSession) {
        this.members = members;
        this.administrators = administrators;
        this.sessions = sessions;
        this.orders = orders;
        this.currentSession = currentSession;
    }

    @GET
    public TemplateInstance list(@RestPath long id) {
        administrators.demand();
        var member = members.with(id).orElseThrow(NotFoundException::new);
        var lasting = SignInRow.of(sessions.of(member.subject(), MOST), currentSession.get());
        return new signIns(member, lasting, MOST);
    }

    @POST
    @Transactional
    public Response end(@RestPath long id) {
        var administrator = administrators.demand();
        var member = members.with(id).orElseThrow(NotFoundException::new);
        orders.signOut(member.subject(), member.name(), administrator);
        return Responses.seeOther("/admin/people", new Flash("signins", "flashEnded"));
    }
}
