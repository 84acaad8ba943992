package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submission;
import se.exportcheck.cases.clocks.Expectation;
import se.exportcheck.cases.clocks.Paces;

/** The receipt of an application: its number, when it came, what happens next. */
@Path("/cases/{number}/receipt")
class ReceiptResource {

    @CheckedTemplate(basePath = "applying")
    record receipt(GrantCase grantCase, Submission submission, Expectation expectation) implements TemplateInstance {}

    private final OwnCases ownCases;
    private final Paces paces;
    private final Clock clock;

    ReceiptResource(OwnCases ownCases, Paces paces, Clock clock) {
        this.ownCases = ownCases;
        this.paces = paces;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = ownCases.find(number);
        var today = Stockholm.today(clock);
        var expectation = Expectation.of(grantCase, paces.ofTheLastYear(today), today);
        return new receipt(grantCase, ownCases.submission(grantCase), expectation);
    }
}
