package se.exportcheck.appealing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Uploads;

/** Where a company appeals against a decision that may be appealed (förvaltningslagen 43 §). */
@Path("/cases/{number}/decisions/{ordinal}/appeal")
class SendInResource {

    @CheckedTemplate(basePath = "appealing")
    record sendIn(Decision decision, SendInForm form, FormErrors errors) implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final Validator validator;

    SendInResource(Desk desk, Documents documents, Uploads uploads, Validator validator) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.validator = validator;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var decision = desk.decision(desk.grantCase(number), ordinal);
        decision.grantCase().demandAppeal(decision, AppealAction.SEND_IN, desk.actor(), desk.now());
        return new sendIn(decision, SendInForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response send(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam SendInForm form) {
        var grantCase = desk.held(number);
        var decision = desk.decision(grantCase, ordinal);
        var sent = grantCase.openAppeal(decision);
        if (sent.filter(appeal -> appeal.hasJustTaken(AppealAction.SEND_IN, desk.actor()))
                .isPresent()) {
            return done(sent.get());
        }
        grantCase.demandAppeal(decision, AppealAction.SEND_IN, desk.actor(), desk.now());
        var file = Uploads.of(form.file());
        var errors = uploads.check(FormErrors.of(validator.validate(form)), "file", file, grantCase);
        if (errors.any()) {
            return Responses.invalid(new sendIn(decision, form, errors));
        }
        file.ifPresent(upload -> documents.attach(grantCase, DocumentKind.APPEAL, upload, desk.actor(), desk.now()));
        var content = new Appeal.Content(grantCase.companyName(), desk.today(), Text.of(form.grounds()));
        return done(grantCase.appeal(decision, content, AppealAction.SEND_IN, desk.actor(), desk.now()));
    }

    private static Response done(Appeal appeal) {
        return Responses.seeOther(Links.appeal(appeal), new Flash("appealing", "flashSentIn"));
    }
}
