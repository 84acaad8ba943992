package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submission;
import se.exportcheck.cases.Submissions;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.PdfFile;

/** The application as it was signed, for everyone who may see the case. */
@Path("/cases/{number}/application")
class SentApplicationResource {

    @CheckedTemplate(basePath = "applying")
    record sentApplication(GrantCase grantCase, Submission submission, String body) implements TemplateInstance {}

    private final Cases cases;
    private final Submissions submissions;
    private final PdfFile pdfs;
    private final CurrentActor actor;

    SentApplicationResource(Cases cases, Submissions submissions, PdfFile pdfs, CurrentActor actor) {
        this.cases = cases;
        this.submissions = submissions;
        this.pdfs = pdfs;
        this.actor = actor;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = cases.whole(number, actor.get()).orElseThrow(NotFoundException::new);
        var submission = submissions.of(grantCase).orElseThrow(NotFoundException::new);
        return new sentApplication(grantCase, submission, body(submission.html()));
    }

    /** The same as a PDF, to keep or to print. */
    @GET
    @Path("/pdf")
    public Response pdf(@RestPath CaseNumber number) {
        var grantCase = cases.whole(number, actor.get()).orElseThrow(NotFoundException::new);
        var submission = submissions.of(grantCase).orElseThrow(NotFoundException::new);
        return pdfs.of(submission.pdf(), submission.html(), "ansokan-" + number);
    }

    /** The article of the frozen page; what people wrote in it was escaped when it was made. */
    private static String body(String html) {
        var start = html.indexOf("<article");
        var end = html.lastIndexOf("</article>");
        return start < 0 || end < start ? html : html.substring(start, end + "</article>".length());
    }
}
