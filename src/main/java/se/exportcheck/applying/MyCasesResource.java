package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CompanyCases;

/** The company's cases and drafts; what waits for the company comes first. */
@Path("/my/cases")
class MyCasesResource {

    private static final int PAGE = 20;
    private static final String FIRST = "9223372036854775807";

    @CheckedTemplate(basePath = "applying")
    record myCases(
            List<CaseLine> waiting,
            List<CaseLine> cases,
            @Nullable String older,
            LocalDate today) implements TemplateInstance {}

    private final CompanyCases cases;
    private final Applicants applicants;
    private final Clock clock;

    MyCasesResource(CompanyCases cases, Applicants applicants, Clock clock) {
        this.cases = cases;
        this.applicants = applicants;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue(FIRST) long before) {
        var who = applicants.demand();
        var found = cases.before(before, who, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var older = found.size() > PAGE ? "/my/cases?before=" + page.getLast().id() : null;
        return new myCases(cases.waiting(who, PAGE), page, older, Stockholm.today(clock));
    }
}
