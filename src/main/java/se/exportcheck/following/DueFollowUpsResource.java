package se.exportcheck.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.followup.FollowUpLine;
import se.exportcheck.cases.followup.FollowUps;
import se.exportcheck.people.Role;

/** The follow-ups that answers are awaited to or that are to be sent, the nearest first. */
@Path("/follow-ups")
class DueFollowUpsResource {

    private static final Set<Role> READERS = Set.of(Role.CASE_OFFICER, Role.MANAGER, Role.AUDITOR);
    private static final int MOST = 25;

    @CheckedTemplate(basePath = "following")
    record due(List<FollowUpLine> lines, @Nullable String next) implements TemplateInstance {}

    private final Desk desk;
    private final FollowUps followUps;

    DueFollowUpsResource(Desk desk, FollowUps followUps) {
        this.desk = desk;
        this.followUps = followUps;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String after) {
        if (!desk.actor().isAnyOf(READERS)) {
            throw new ForbiddenException();
        }
        var cursor = Optional.ofNullable(after).flatMap(DueCursor::parse).orElse(DueCursor.START);
        var lines = followUps.awaited(cursor, MOST + 1);
        var shown = lines.stream().limit(MOST).toList();
        var next = lines.size() > MOST ? "/follow-ups?after=" + shown.getLast().cursor() : null;
        return new due(shown, next);
    }
}
