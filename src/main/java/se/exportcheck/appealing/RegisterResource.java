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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.JudgmentMessages;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/**
 * Where an appeal that has arrived is registered: against any decision, for whether it may be appealed is for the court
 * to say.
 */
@Path("/cases/{number}/decisions/{ordinal}/register-appeal")
class RegisterResource {

    @CheckedTemplate(basePath = "appealing")
    record register(Decision decision, RegisterForm form, boolean mayBeAtCourt, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Documents documents;
    private final Uploads uploads;
    private final Validator validator;
    private final Words words;

    RegisterResource(Desk desk, Documents documents, Uploads uploads, Validator validator, Words words) {
        this.desk = desk;
        this.documents = documents;
        this.uploads = uploads;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var decision = desk.decision(desk.grantCase(number), ordinal);
        demand(decision);
        return page(decision, RegisterForm.of(decision.grantCase().companyName(), desk.today()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response register(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam RegisterForm form) {
        var grantCase = desk.held(number);
        var decision = desk.decision(grantCase, ordinal);
        var how = form.isToCourt() ? AppealAction.REGISTER_NOTICE : AppealAction.REGISTER;
        grantCase.demandAppeal(decision, how, desk.actor(), desk.now());
        var file = Uploads.of(form.file());
        var errors = uploads.check(check(decision, form), "file", file, grantCase);
        if (errors.any()) {
            return Responses.invalid(page(decision, form, errors));
        }
        var registered = same(grantCase, form.content(), how);
        if (registered.isPresent()) {
            return done(registered.get());
        }
        file.ifPresent(upload -> documents.attach(grantCase, DocumentKind.APPEAL, upload, desk.actor(), desk.now()));
        return done(
                form.isToCourt()
                        ? grantCase.appealAtCourt(decision, form.content(), form.number(), desk.actor(), desk.now())
                        : grantCase.appeal(decision, form.content(), how, desk.actor(), desk.now()));
    }

    private FormErrors check(Decision decision, RegisterForm form) {
        var typed = FormErrors.of(validator.validate(form));
        var errors = form.check(typed, decision.decidedOn(), desk.today(), words.bundle(AppealingMessages.class));
        if (mayBeAtCourt(decision) && !form.saysWhere()) {
            return errors.with("handedIn", words.bundle(AppealingMessages.class).choose());
        }
        return form.isToCourt() && form.number().isEmpty()
                ? errors.with(
                        "courtNumber", words.bundle(JudgmentMessages.class).noticeNumberMissing())
                : errors;
    }

    private TemplateInstance page(Decision decision, RegisterForm form, FormErrors errors) {
        return new register(decision, form, mayBeAtCourt(decision), errors);
    }

    private boolean mayBeAtCourt(Decision decision) {
        return decision.grantCase().mayAppeal(decision, AppealAction.REGISTER_NOTICE, desk.actor(), desk.now());
    }

    private void demand(Decision decision) {
        decision.grantCase().demandAppeal(decision, AppealAction.REGISTER, desk.actor(), desk.now());
    }

    /** The same form sent twice makes one appeal. */
    private Optional<Appeal> same(GrantCase grantCase, Appeal.Content content, AppealAction how) {
        return grantCase.appeals().stream()
                .filter(appeal -> appeal.hasJustTaken(how, desk.actor()))
                .filter(appeal -> appeal.content().equals(content))
                .findFirst();
    }

    private static Response done(Appeal appeal) {
        var told = appeal.isHandedOver() ? "flashDone" : "flashRegistered";
        return Responses.seeOther(Links.appeal(appeal), new Flash("appealing", told));
    }
}
