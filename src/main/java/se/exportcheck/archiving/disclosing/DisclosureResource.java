package se.exportcheck.archiving.disclosing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.disclosures.DisclosureStep;
import se.exportcheck.cases.disclosures.Disclosures;
import se.exportcheck.people.Role;
import se.exportcheck.web.PdfFile;

/** A request for documents: what is asked for, what was answered and what can be done now. */
@Path("/cases/{number}/disclosures/{ordinal:[0-9]+}")
class DisclosureResource {

    @CheckedTemplate(basePath = "disclosing")
    record disclosure(DisclosureRequest one, List<DisclosureStep> steps, Offer givables, boolean administers)
            implements TemplateInstance {}

    private final DisclosingDesk desk;
    private final Givables givables;
    private final Disclosures disclosures;
    private final PdfFile pdfs;

    DisclosureResource(DisclosingDesk desk, Givables givables, Disclosures disclosures, PdfFile pdfs) {
        this.desk = desk;
        this.givables = givables;
        this.disclosures = disclosures;
        this.pdfs = pdfs;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var request = desk.find(number, ordinal);
        var situation = desk.situation();
        return new disclosure(
                request,
                request.stepsFor(situation),
                givables.of(request.grantCase(), situation.actor()),
                situation.actor().is(Role.ADMINISTRATOR));
    }

    /** The refusal as it was sent. */
    @GET
    @Path("decision.pdf")
    public Response pdf(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestQuery("language") @DefaultValue("sv") String language) {
        var document =
                disclosures.document(desk.find(number, ordinal), language).orElseThrow(NotFoundException::new);
        var name = "disclosure-%s-%d-%s".formatted(number, ordinal, document.language());
        return pdfs.of(Optional.of(document.pdf()), document.html(), name);
    }
}
