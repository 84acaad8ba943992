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
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where an officer finds out whether an appeal has come in time (rättidsprövning, förvaltningslagen 45 §). */
@Path("/cases/{number}/appeals/{ordinal}/examine")
class ExamineResource {

    /** @param notified when the party got the decision, and what shows it; null while nothing does */
    @CheckedTemplate(basePath = "appealing")
    record examine(
            AppealPage page,
            ExamineForm form,
            @Nullable Notified notified,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final AppealPages pages;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    ExamineResource(Desk desk, AppealPages pages, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var appeal = desk.appeal(desk.grantCase(number), ordinal);
        appeal.demand(AppealAction.EXAMINE, desk.actor(), desk.now());
        var question = conflicts.ask(appeal.grantCase(), Part.OFFICER);
        return page(
                appeal, ExamineForm.of(notified(appeal).map(Notified::on).orElse(null)), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response keep(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ExamineForm form,
            @BeanParam ConflictForm conflict) {
        var appeal = desk.appeal(desk.held(number), ordinal);
        if (appeal.hasJustTaken(AppealAction.EXAMINE, desk.actor())) {
            return done(appeal);
        }
        appeal.demand(AppealAction.EXAMINE, desk.actor(), desk.now());
        var question = conflicts.ask(appeal.grantCase(), Part.OFFICER, conflict);
        var typed = FormErrors.of(validator.validate(form));
        var errors = question.check(form.check(appeal, typed, desk.today(), words.bundle(AppealingMessages.class)));
        return errors.any()
                ? Responses.invalid(page(appeal, form, question, errors))
                : question.answer().orElseGet(() -> examined(appeal, form));
    }

    private Response examined(Appeal appeal, ExamineForm form) {
        appeal.examine(form.found(appeal), desk.actor(), desk.now());
        return done(appeal);
    }

    private static Response done(Appeal appeal) {
        return Responses.seeOther(Links.appeal(appeal), new Flash("appealing", "flashExamined"));
    }

    private TemplateInstance page(Appeal appeal, ExamineForm form, ConflictQuestion question, FormErrors errors) {
        return new examine(pages.of(appeal), form, notified(appeal).orElse(null), question, errors);
    }

    private static Optional<Notified> notified(Appeal appeal) {
        return appeal.grantCase().notified(appeal.decision());
    }
}
