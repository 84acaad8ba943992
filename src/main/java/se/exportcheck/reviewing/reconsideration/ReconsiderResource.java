package se.exportcheck.reviewing.reconsideration;

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
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.reviewing.Desk;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.ReconsiderationMessages;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** The officer takes a decision up again that is sent (förvaltningslagen 37 to 39 §§). */
@Path("/cases/{number}/reconsider")
class ReconsiderResource {

    @CheckedTemplate(basePath = "reviewing/reconsideration")
    record reconsider(
            GrantCase grantCase,
            Decision before,
            List<ChangeGround> grounds,
            ReconsiderForm form,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    ReconsiderResource(Desk desk, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number) {
        var grantCase = desk.find(number, CaseAction.RECONSIDER);
        var question = conflicts.ask(grantCase, Part.OFFICER);
        return page(grantCase, ReconsiderForm.blank(), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response begin(
            @RestPath CaseNumber number, @BeanParam ReconsiderForm form, @BeanParam ConflictForm conflict) {
        var grantCase = desk.holdAsStaff(number);
        if (grantCase.hasJustTaken(CaseAction.RECONSIDER, desk.actor())) {
            return done(grantCase);
        }
        grantCase.demand(CaseAction.RECONSIDER, desk.actor(), desk.now());
        var question = conflicts.ask(grantCase, Part.OFFICER, conflict);
        var errors = question.check(check(grantCase, form));
        return errors.any()
                ? Responses.invalid(page(grantCase, form, question, errors))
                : question.answer().orElseGet(() -> begin(grantCase, form));
    }

    private Response begin(GrantCase grantCase, ReconsiderForm form) {
        grantCase.reconsider(form.chosen().orElseThrow(), Text.of(form.why()), desk.actor(), desk.now());
        return done(grantCase);
    }

    private FormErrors check(GrantCase grantCase, ReconsiderForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (form.chosen().isEmpty()) {
            return errors.with(
                    "ground", words.bundle(ReconsiderationMessages.class).groundMissing());
        }
        for (var obstacle :
                grantCase.reconsiderations().obstaclesTo(form.chosen().get())) {
            errors = errors.with("ground", words.obstacle(obstacle));
        }
        return errors;
    }

    private static Response done(GrantCase grantCase) {
        return Responses.seeOther(Links.grantCase(grantCase), new Flash("reconsideration", "flashBegun"));
    }

    private static TemplateInstance page(
            GrantCase grantCase, ReconsiderForm form, ConflictQuestion question, FormErrors errors) {
        var before = grantCase.decision().orElseThrow();
        return new reconsider(grantCase, before, List.of(ChangeGround.values()), form, question, errors);
    }
}
