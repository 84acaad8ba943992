package se.exportcheck.web;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.people.CurrentActor;

/** A case at its one address, which serves every reader what that reader may see. */
@Path("/cases/{number}")
public class CaseResource {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final List<CasePage> pages;

    CaseResource(Cases cases, CurrentActor currentActor, @All List<CasePage> pages) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.pages =
                pages.stream().sorted(Comparator.comparingInt(CasePage::order)).toList();
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var actor = currentActor.get();
        var grantCase = cases.visible(number, actor).orElseThrow(NotFoundException::new);
        return pages.stream()
                .filter(page -> page.isFor(grantCase, actor))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .page(grantCase, actor);
    }
}
