package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseList;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** The list of received cases: of the region to its staff, one's own to a company, the referred ones to an adviser. */
@Path("/cases")
class CaseListResource {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "reviewing")
    record cases(CaseListPage page, boolean registers) implements TemplateInstance {}

    /** The part of the page that htmx exchanges. */
    @CheckedTemplate(basePath = "reviewing")
    record caseList(CaseListPage page) implements TemplateInstance {}

    private final CaseList list;
    private final CaseListWords words;
    private final SavedFilters filters;
    private final Assigning assigning;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseListResource(
            CaseList list,
            CaseListWords words,
            SavedFilters filters,
            Assigning assigning,
            CurrentActor currentActor,
            Clock clock) {
        this.list = list;
        this.words = words;
        this.filters = filters;
        this.assigning = assigning;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GET
    public Response list(@Context UriInfo address, @HeaderParam("HX-Request") @Nullable String partial) {
        var page = page(CaseQuery.of(address.getQueryParameters()));
        return Response.status(page.errors().any() ? UNPROCESSABLE : Response.Status.OK.getStatusCode())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.VARY, "HX-Request")
                .entity(partial == null ? new cases(page, currentActor.get().is(Role.REGISTRAR)) : new caseList(page))
                .build();
    }

    private CaseListPage page(CaseQuery query) {
        var actor = currentActor.get();
        var staff = actor.readsAllCases();
        var searched = staff ? words.searched(query) : SearchedQuery.asWritten(query);
        var read = staff ? ReadQuery.ofStaff(searched, actor, Stockholm.today(clock)) : ReadQuery.ofOthers(searched);
        var selection = list.select(read.filter(), actor);
        var slice = selection.slice(read.window());
        return new CaseListPage(
                searched.query(),
                read,
                slice,
                selection.counts(),
                staff,
                selection.isCut(),
                words.of(searched, read),
                staff ? filters.visibleTo(actor) : List.of(),
                assigning.may() && slice.lines().stream().anyMatch(CaseLine::isAssignable)
                        ? assigning.officers()
                        : List.of());
    }
}
