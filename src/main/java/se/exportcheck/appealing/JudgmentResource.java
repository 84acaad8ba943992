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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Uploads;
import se.exportcheck.web.Words;

/** Where it is entered what the court has judged. */
@Path("/cases/{number}/appeals/{ordinal}/record-judgment")
class JudgmentResource {

    @CheckedTemplate(basePath = "appealing")
    record judgment(AppealPage page, JudgmentForm form, List<Judgment.Result> results, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final AppealPages pages;
    private final Documents documents;
    private final Uploads uploads;
    private final Validator validator;
    private final Words words;

    JudgmentResource(
            Desk desk, AppealPages pages, Documents documents, Uploads uploads, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.documents = documents;
        this.uploads = uploads;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var appeal = desk.appeal(desk.grantCase(number), ordinal);
        appeal.demand(AppealAction.RECORD_JUDGMENT, desk.actor(), desk.now());
        return page(appeal, JudgmentForm.of(appeal), FormErrors.none());
    }

    @POST
    @Transactional
    public Response keep(@RestPath CaseNumber number, @RestPath int ordinal, @BeanParam JudgmentForm form) {
        var appeal = desk.appeal(desk.held(number), ordinal);
        if (!appeal.hasJustTaken(AppealAction.RECORD_JUDGMENT, desk.actor())) {
            appeal.demand(AppealAction.RECORD_JUDGMENT, desk.actor(), desk.now());
            var file = Uploads.of(form.file());
            var typed = FormErrors.of(validator.validate(form));
            var checked = form.check(appeal, typed, desk.today(), words.bundle(AppealingMessages.class));
            var errors = uploads.check(checked, "file", file, appeal.grantCase());
            if (errors.any()) {
                return Responses.invalid(page(appeal, form, errors));
            }
            file.ifPresent(upload ->
                    documents.attach(appeal.grantCase(), DocumentKind.JUDGMENT, upload, desk.actor(), desk.now()));
            appeal.record(form.judgment(), desk.actor(), desk.now());
        }
        return Responses.seeOther(Links.appeal(appeal), new Flash("appealing", "flashJudged"));
    }

    private TemplateInstance page(Appeal appeal, JudgmentForm form, FormErrors errors) {
        return new judgment(pages.of(appeal), form, List.of(Judgment.Result.values()), errors);
    }
}
