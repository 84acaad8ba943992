package se.exportcheck.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.retention.Retention;
import se.exportcheck.cases.retention.RetentionPlace;
import se.exportcheck.cases.retention.Retentions;

/** The archivist's queue: which cases need not be kept any longer. It disposes of nothing. */
@Path("/deadlines/retention")
class RetentionResource {

    private static final int MOST = 50;

    /** @param next address of the next page; null on the last */
    @CheckedTemplate(basePath = "planning")
    record retention(List<Retention> rows, @Nullable String next) implements TemplateInstance {}

    private final Planner planner;
    private final Retentions retentions;

    RetentionResource(Planner planner, Retentions retentions) {
        this.planner = planner;
        this.retentions = retentions;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String after) {
        if (!planner.seesAll()) {
            throw new ForbiddenException();
        }
        var place = Optional.ofNullable(after).flatMap(RetentionPlace::parse).orElse(RetentionPlace.START);
        var found = retentions.past(planner.today(), place, MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        var next = found.size() > MOST
                ? "/deadlines/retention?after=" + shown.getLast().place()
                : null;
        return new retention(shown, next);
    }
}
