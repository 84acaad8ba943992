package se.exportcheck.appealing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.documents.Belonging;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.web.DeliveryMessages;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SubmissionKeys;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/** Where it is recorded on which day the party got a decision, from what shows it (delgivning, mottagningsbevis). */
@Path("/cases/{number}/decisions/{ordinal}/receipt")
class ReceiptResource {

    @CheckedTemplate(basePath = "appealing")
    record receipt(
            GrantCase grantCase,
            Decision decision,
            LocalDate sentOn,
            List<Evidence> kinds,
            List<Channel> channels,
            ReceiptForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final SubmissionKeys keys;
    private final Words words;

    ReceiptResource(Desk desk, Documents documents, Uploads uploads, SubmissionKeys keys, Words words) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.keys = keys;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        return page(sent(desk.grantCase(number), ordinal), ReceiptForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response keep(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam ReceiptForm form) {
        var decision = sent(desk.held(number), ordinal);
        var grantCase = decision.grantCase();
        var file = Uploads.of(form.file());
        var typed = form.check(grantCase.sentOn(decision), desk.today(), words.bundle(DeliveryMessages.class));
        var errors = uploads.check(typed, "file", file, grantCase);
        if (errors.any()) {
            return Responses.invalid(page(decision, form, errors));
        }
        var address = keys.once(form.submissionKey(), () -> record(decision, form, file));
        return Responses.seeOther(address, new Flash("delivery", "flashRecorded"));
    }

    private String record(Decision decision, ReceiptForm form, Optional<Upload> scan) {
        var grantCase = decision.grantCase();
        var subject = words.bundle(DeliveryMessages.class).subject(decision.decidedOn());
        grantCase.recordReceipt(decision, form.shown(), desk.actor(), desk.now());
        var arrival = grantCase.registerPaper(form.paper(grantCase.companyName(), subject), desk.actor(), desk.now());
        scan.ifPresent(
                file -> documents.attach(Belonging.to(arrival), DocumentKind.OTHER, file, desk.actor(), desk.now()));
        return Links.decision(decision);
    }

    /** Nobody has got what is not sent. */
    private Decision sent(GrantCase grantCase, int ordinal) {
        grantCase.demandPostable(desk.actor());
        var decision = desk.decision(grantCase, ordinal);
        if (!grantCase.isSent(decision)) {
            throw new NotFoundException();
        }
        return decision;
    }

    private static TemplateInstance page(Decision decision, ReceiptForm form, FormErrors errors) {
        var grantCase = decision.grantCase();
        return new receipt(
                grantCase,
                decision,
                grantCase.sentOn(decision),
                Evidence.recorded(),
                Channel.outsideTheService(),
                form,
                errors);
    }
}
