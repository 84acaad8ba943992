package se.exportcheck.administering.schemes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.PublishObstacle;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Responses;

/** Publishes a draft: somebody who has not written in it has read it (SOD-5). */
@Path("/admin/schemes/{version}/publish")
class PublishResource {

    @CheckedTemplate(basePath = "administering/schemes")
    record publish(
            SchemeVersion version,
            @Nullable SchemeVersion before,
            List<Difference> differences,
            Collection<PublishObstacle> obstacles,
            boolean late)
            implements TemplateInstance {}

    private final Desk desk;
    private final Comparison comparison;

    PublishResource(Desk desk, Comparison comparison) {
        this.desk = desk;
        this.comparison = comparison;
    }

    @GET
    public TemplateInstance ask(@RestPath("version") long id) {
        return page(desk.draft(id), false);
    }

    /** What is published is what was read: nobody has saved the draft since. */
    @POST
    @FreshSignIn
    @Transactional
    public Response publish(@RestPath("version") long id, @RestForm("version") @Nullable String seen) {
        var draft = desk.draftAlone(id);
        var late = desk.isLate(draft, seen);
        if (late || !draft.obstacles(desk.editor(), desk.now()).isEmpty()) {
            return Responses.refused(page(draft, late));
        }
        draft.publish(desk.editor(), desk.now());
        return Responses.seeOther(Desk.address(draft), new Flash("scheme", "flashPublished"));
    }

    private TemplateInstance page(SchemeVersion draft, boolean late) {
        var before = draft.scheme().inForce(draft.validFrom()).orElse(null);
        return new publish(
                draft,
                before,
                before == null ? List.of() : comparison.of(before, draft),
                draft.obstacles(desk.editor(), desk.now()),
                late);
    }
}
