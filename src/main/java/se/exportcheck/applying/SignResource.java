package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;

/** Signs the application, which sends it in; whoever may not sign sees who can. */
@Path("/my/cases/{reference}")
class SignResource {

    @CheckedTemplate(basePath = "applying")
    record sign(GrantCase draft, List<Document> files, List<Person> signatories, boolean maySign, boolean open)
            implements TemplateInstance {}

    private final Drafts drafts;
    private final Documents documents;
    private final People people;
    private final Signing signing;
    private final CurrentActor actor;
    private final Clock clock;

    SignResource(Drafts drafts, Documents documents, People people, Signing signing, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.people = people;
        this.signing = signing;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path("sign")
    public Response show(@RestPath UUID reference) {
        var draft = drafts.find(reference);
        if (draft.status() == CaseStatus.DRAFT) {
            return Responses.seeOther(Links.draft(draft));
        }
        var who = actor.get();
        return Response.ok(new sign(
                        draft,
                        documents.of(draft, who),
                        people.signatoriesOf(draft.companyId()),
                        draft.mayTake(CaseAction.SIGN, who, clock.instant()),
                        draft.call().isOpen(Stockholm.today(clock))))
                .build();
    }

    @POST
    @Path("sign")
    @FreshSignIn
    @Transactional
    public Response signed(@RestPath UUID reference) {
        var draft = drafts.locked(reference);
        signing.sign(draft, actor.get());
        return Responses.seeOther(Links.grantCase(draft) + "/receipt");
    }

    @POST
    @Path("reopen")
    @Transactional
    public Response reopen(@RestPath UUID reference) {
        var draft = drafts.locked(reference);
        draft.reopen(actor.get(), clock.instant());
        return Responses.seeOther(Links.draft(draft), new Flash("applying", "flashReopened"));
    }
}
