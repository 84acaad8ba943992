package se.exportcheck.archiving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.disposal.DisposalList;
import se.exportcheck.cases.disposal.DisposalLists;
import se.exportcheck.cases.disposal.Disposals;
import se.exportcheck.cases.disposal.Hindrance;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.cases.disposal.RecordsPlan;
import se.exportcheck.cases.retention.RetentionPlace;
import se.exportcheck.cases.retention.Retentions;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The archive: the cases whose time is over, to be put on a list, and the lists there are. */
@Path("/archive")
class ArchiveResource {

    private static final int MOST = 50;
    private static final int LISTS = 25;

    /**
     * @param more address of the next cases; null on the last page
     * @param plan what goes of them
     * @param next address of the next lists; null on the last page
     */
    @CheckedTemplate(basePath = "archiving")
    record archive(
            List<DueCase> due,
            @Nullable String more,
            Set<RecordClass> plan,
            List<DisposalList> lists,
            @Nullable String next,
            boolean works,
            FormErrors errors)
            implements TemplateInstance {}

    private final ArchiveDesk desk;
    private final Retentions retentions;
    private final RecordsPlan plan;
    private final DisposalLists lists;
    private final Disposals disposals;
    private final Cases cases;
    private final Words words;

    ArchiveResource(
            ArchiveDesk desk,
            Retentions retentions,
            RecordsPlan plan,
            DisposalLists lists,
            Disposals disposals,
            Cases cases,
            Words words) {
        this.desk = desk;
        this.retentions = retentions;
        this.plan = plan;
        this.lists = lists;
        this.disposals = disposals;
        this.cases = cases;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String after, @RestQuery @Nullable Long before) {
        desk.demandReader();
        var place = Optional.ofNullable(after).flatMap(RetentionPlace::parse).orElse(RetentionPlace.START);
        return page(place, Objects.requireNonNullElse(before, Long.MAX_VALUE), FormErrors.none());
    }

    @POST
    @Path("lists")
    @Transactional
    public Response propose(@BeanParam ChoiceForm form) {
        var actor = desk.demandWorker();
        var ids = form.ids();
        var messages = words.bundle(ArchivingMessages.class);
        if (ids.isEmpty()) {
            return invalid(messages.chosenNone());
        }
        var chosen = cases.list("id in ?1", ids);
        if (chosen.size() != ids.size() || retentions.areListed(ids, 0)) {
            return invalid(messages.chosenGone());
        }
        var list = disposals.propose(chosen, actor, desk.now());
        return Responses.seeOther("/archive/lists/" + list.id(), new Flash("archiving", "flashProposed"));
    }

    private Response invalid(String message) {
        return Responses.invalid(
                page(RetentionPlace.START, Long.MAX_VALUE, FormErrors.none().with("case", message)));
    }

    private TemplateInstance page(RetentionPlace after, long before, FormErrors errors) {
        var today = desk.today();
        var waiting = retentions.due(today, after, MOST + 1);
        var due = waiting.stream()
                .limit(MOST)
                .map(kept -> new DueCase(kept, Hindrance.of(kept, today)))
                .toList();
        var more =
                waiting.size() > MOST ? "/archive?after=" + due.getLast().kept().place() : null;
        var found = lists.before(before, LISTS + 1);
        var shown = found.stream().limit(LISTS).toList();
        var next = found.size() > LISTS ? "/archive?before=" + shown.getLast().id() : null;
        return new archive(due, more, plan.disposed(), shown, next, desk.works(), errors);
    }
}
