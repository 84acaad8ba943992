package se.exportcheck.paying.stopping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.NextStep;

/** A stop of payments: what the company was told and said, what is proposed and decided, and what lifted it. */
@Path("/cases/{number}/stops/{ordinal:[0-9]+}")
class StopResource {

    @CheckedTemplate(basePath = "stopping")
    record stop(PaymentStop one, boolean forCompany, List<NextStep> steps) implements TemplateInstance {}

    private final StopDesk desk;
    private final CaseSteps steps;

    StopResource(StopDesk desk, CaseSteps steps) {
        this.desk = desk;
        this.steps = steps;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var found = desk.find(number, ordinal);
        return new stop(found, desk.isOfCompany(found.grantCase()), steps.of(found, desk.actor()));
    }
}
