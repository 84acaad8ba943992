package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Checklist;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.cases.rules.Examination;
import se.exportcheck.cases.rules.Examinations;
import se.exportcheck.reviewing.ChecklistForm.Line;
import se.exportcheck.schemes.Answer;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Language;
import se.exportcheck.web.Responses;
import se.exportcheck.web.SizeMessages;
import se.exportcheck.web.Words;

/** The points that the officer answers before a decision is proposed (handläggningsuppgifter). */
@Path("/cases/{number}/checklist")
class ChecklistResource {

    @CheckedTemplate(basePath = "reviewing")
    record checklist(
            GrantCase grantCase,
            Checklist list,
            Examination found,
            ChecklistForm form,
            List<Answer> choices,
            boolean swedish,
            boolean open,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Examinations examinations;
    private final Language language;
    private final Words words;

    ChecklistResource(Desk desk, Examinations examinations, Language language, Words words) {
        this.desk = desk;
        this.examinations = examinations;
        this.language = language;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.findAsStaff(number);
        return page(grantCase, ChecklistForm.of(grantCase), FormErrors.none());
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath CaseNumber number, MultivaluedMap<String, String> fields) {
        var grantCase = desk.find(number, CaseAction.REQUEST_COMPLETION);
        var form = ChecklistForm.sent(grantCase.schemeVersion().checklist(), fields);
        var errors = demandReason(grantCase, form, errors(grantCase.checklist(), form));
        if (grantCase.asksForIndustry()
                && !form.industry().isEmpty()
                && form.industryCodes().isEmpty()) {
            errors = errors.with("industry", words.bundle(SizeMessages.class).industryWrong());
        }
        if (errors.any()) {
            return Responses.invalid(page(grantCase, form.seenNow(grantCase.checklist()), errors));
        }
        save(grantCase, form);
        return Responses.seeOther("/cases/" + number + "/checklist", new Flash("reviewing", "flashChecked"));
    }

    private FormErrors errors(Checklist list, ChecklistForm form) {
        var messages = words.bundle(ReviewingMessages.class);
        var errors = form.isStale(list) ? FormErrors.none().with("", messages.checklistChanged()) : FormErrors.none();
        for (var row : list.rows()) {
            errors = errors(errors, row.item().code(), form.line(row.item().code()), messages);
        }
        return errors;
    }

    /** Whoever lets a company have one more cheque than the rule allows says why (ELIG-16). */
    private FormErrors demandReason(GrantCase grantCase, ChecklistForm form, FormErrors errors) {
        var rule = Criterion.FREQUENCY.rule();
        var line = form.line(rule);
        var against = line.given().filter(answer -> answer == Answer.YES).isPresent()
                && line.comment().isEmpty()
                && examinations
                        .of(grantCase)
                        .finding(Criterion.FREQUENCY)
                        .filter(finding -> !finding.fits())
                        .isPresent();
        return against
                ? errors.with(
                        "comment-" + rule, words.bundle(SizeMessages.class).againstRule())
                : errors;
    }

    private static FormErrors errors(FormErrors before, String code, Line line, ReviewingMessages messages) {
        var errors = line.hasUnknownAnswer() ? before.with("answer-" + code, messages.chooseAnswer()) : before;
        if (line.isTooLong()) {
            errors = errors.with("comment-" + code, messages.commentTooLong(ChecklistForm.LONGEST_COMMENT));
        }
        return line.isReadable() ? errors : errors.with("comment-" + code, messages.commentUnreadable());
    }

    /** Only what is new is written, so that each answer keeps who gave it and when. */
    private void save(GrantCase grantCase, ChecklistForm form) {
        var before = ChecklistForm.of(grantCase);
        var industries = form.industryCodes();
        if (grantCase.asksForIndustry() && !industries.isEmpty() && !industries.equals(before.industryCodes())) {
            grantCase.classify(industries, desk.actor(), desk.now());
        }
        form.lines()
                .forEach((code, line) -> line.given()
                        .filter(answer -> !line.equals(before.line(code)))
                        .ifPresent(answer ->
                                grantCase.check(code, answer, line.commentOrNull(), desk.actor(), desk.now())));
    }

    private TemplateInstance page(GrantCase grantCase, ChecklistForm form, FormErrors errors) {
        var open = grantCase.mayTake(CaseAction.REQUEST_COMPLETION, desk.actor(), desk.now());
        var swedish = !"en".equals(language.locale().getLanguage());
        return new checklist(
                grantCase,
                grantCase.checklist(),
                examinations.of(grantCase),
                form,
                List.of(Answer.values()),
                swedish,
                open,
                errors);
    }
}
