package se.exportcheck.appealing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Outcome;
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

/** Where it is entered what the court has judged. */
@Path("/cases/{number}/appeals/{ordinal}/record-judgment")
class JudgmentResource {

    @CheckedTemplate(basePath = "appealing")
    record judgment(
            AppealPage page,
            JudgmentForm form,
            List<Judgment.Result> results,
            List<Outcome> outcomes,
            boolean asksForTerms,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final AppealPages pages;
    private final Documents documents;
    private final Uploads uploads;
    private final JudgmentErrors wrong;
    private final Judgments judgments;

    JudgmentResource(
            Desk desk,
            AppealPages pages,
            Documents documents,
            Uploads uploads,
            JudgmentErrors wrong,
            Judgments judgments) {
        this.desk = desk;
        this.pages = pages;
        this.documents = documents;
        this.uploads = uploads;
        this.wrong = wrong;
        this.judgments = judgments;
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
            var errors = uploads.check(wrong.of(appeal, form), "file", file, appeal.grantCase());
            if (errors.any()) {
                return Responses.invalid(page(appeal, form, errors));
            }
            file.ifPresent(upload ->
                    documents.attach(appeal.grantCase(), DocumentKind.JUDGMENT, upload, desk.actor(), desk.now()));
            judgments.keep(appeal, form.judgment(), form.terms(appeal), desk.actor(), desk.now());
        }
        return Responses.seeOther(Links.appeal(appeal), new Flash("appealing", "flashJudged"));
    }

    private TemplateInstance page(Appeal appeal, JudgmentForm form, FormErrors errors) {
        var results = appeal.possibleResults();
        var asksForTerms = results.contains(Judgment.Result.CHANGED) && appeal.asksForTerms(Judgment.Result.CHANGED);
        return new judgment(pages.of(appeal), form, results, JudgmentForm.OUTCOMES, asksForTerms, errors);
    }
}
