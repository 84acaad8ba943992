package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submission;

/** The receipt of an application: its number, when it came, what happens next. */
@Path("/cases/{number}/receipt")
class ReceiptResource {

    @CheckedTemplate(basePath = "applying")
    record receipt(GrantCase grantCase, Submission submission) implements TemplateInstance {}

    private final OwnCases ownCases;

    ReceiptResource(OwnCases ownCases) {
        this.ownCases = ownCases;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = ownCases.find(number);
        return new receipt(grantCase, ownCases.submission(grantCase));
    }
}
