package se.exportcheck.reviewing;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseList;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Spreadsheet;
import se.exportcheck.web.Words;

/** The list of cases that the region's staff look at, narrowed and sorted as it is, to take away: all of it. */
@Path("/cases/list.{kind:csv|xlsx}")
class CaseListFileResource {

    private final CaseList list;
    private final CaseListWords phrases;
    private final CurrentActor currentActor;
    private final Words words;
    private final Clock clock;

    CaseListFileResource(CaseList list, CaseListWords phrases, CurrentActor currentActor, Words words, Clock clock) {
        this.list = list;
        this.phrases = phrases;
        this.currentActor = currentActor;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public Response list(@RestPath String kind, @Context UriInfo address) {
        demandStaff();
        var searched = phrases.searched(CaseQuery.of(address.getQueryParameters()));
        var file = file(searched);
        if (file.selection().isCut()) {
            return Responses.seeOther(searched.query().without(CaseQuery.AFTER));
        }
        return kind.equals("csv")
                ? of(searched, new MediaType("text", "csv", "UTF-8"), "cases.csv", file::csv)
                : of(searched, Spreadsheet.TYPE, "cases.xlsx", file::xlsx);
    }

    private CaseListFile file(SearchedQuery searched) {
        var read = read(searched);
        return new CaseListFile(
                list.select(read.filter(), currentActor.get()),
                read.window().sort(),
                words.bundle(ReviewingMessages.class),
                words.cases());
    }

    /** What is wrong with the filter is said on the page of the list. */
    private Response of(SearchedQuery searched, MediaType type, String name, StreamingOutput content) {
        if (phrases.of(searched, read(searched)).errors().any()) {
            return Responses.seeOther(searched.query().without(CaseQuery.AFTER));
        }
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private ReadQuery read(SearchedQuery searched) {
        return ReadQuery.ofStaff(searched, currentActor.get(), Stockholm.today(clock));
    }

    private void demandStaff() {
        if (!currentActor.get().readsAllCases()) {
            throw new ForbiddenException();
        }
    }
}
