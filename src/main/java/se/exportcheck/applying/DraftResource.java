package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Responses;

/** A draft as its list of tasks, and the end of a draft that nobody wants. */
@Path("/my/cases/{reference}")
class DraftResource {

    @CheckedTemplate(basePath = "applying")
    record taskList(GrantCase draft, TaskList tasks, boolean open) implements TemplateInstance {}

    @CheckedTemplate(basePath = "applying")
    record deleteDraft(GrantCase draft) implements TemplateInstance {}

    private final Drafts drafts;
    private final Cases cases;
    private final CurrentActor actor;
    private final Clock clock;

    DraftResource(Drafts drafts, Cases cases, CurrentActor actor, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath UUID reference) {
        var draft = drafts.open(reference);
        return new taskList(
                draft, TaskList.of(draft.application()), draft.call().isOpen(Stockholm.today(clock)));
    }

    @GET
    @Path("delete")
    public TemplateInstance confirmDelete(@RestPath UUID reference) {
        return new deleteDraft(drafts.open(reference));
    }

    /** Also one that was sent for signature once: the steps taken in it have not reached the region either. */
    @POST
    @Path("delete")
    @Transactional
    public Response delete(@RestPath UUID reference) {
        var draft = drafts.openAlone(reference);
        draft.edit(actor.get());
        cases.forget(draft);
        return Responses.seeOther("/my/cases", new Flash("applying", "flashDeleted"));
    }
}
