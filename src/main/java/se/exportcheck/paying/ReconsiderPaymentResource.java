package se.exportcheck.paying;

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
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.PaymentChangeMessages;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Text;
import se.exportcheck.web.Words;

/** The officer takes a decision on payment up again, to put it right or to change it (förvaltningslagen 36 to 39 §§). */
@Path("/cases/{number}/claims/{ordinal}/reconsider")
class ReconsiderPaymentResource {

    private static final ClaimAction ACTION = ClaimAction.RECONSIDER;

    @CheckedTemplate(basePath = "paying")
    record reconsider(
            ClaimPage page,
            ClaimAction action,
            List<PaymentChange> grounds,
            ReconsiderForm form,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final ClaimPages pages;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    ReconsiderPaymentResource(Desk desk, ClaimPages pages, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var claim = desk.claimFor(ACTION, number, ordinal);
        var question = conflicts.ask(claim.grantCase(), Part.OFFICER);
        return page(claim, ReconsiderForm.blank(), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response reconsider(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ReconsiderForm form,
            @BeanParam ConflictForm conflict) {
        var claim = desk.claimToChange(number, ordinal);
        claim.demand(ACTION, desk.actor());
        var question = conflicts.ask(claim.grantCase(), Part.OFFICER, conflict);
        var errors = question.check(check(claim, form));
        return errors.any()
                ? Responses.invalid(page(claim, form, question, errors))
                : question.answer().orElseGet(() -> reconsider(claim, form));
    }

    private Response reconsider(Claim claim, ReconsiderForm form) {
        claim.reconsider(form.chosen().orElseThrow(), Text.of(form.why()), form.heard(), desk.actor(), desk.now());
        return Responses.seeOther(Links.claim(claim), new Flash("paying", "flashReconsidered"));
    }

    private FormErrors check(Claim claim, ReconsiderForm form) {
        var say = words.bundle(PaymentChangeMessages.class);
        var errors = FormErrors.of(validator.validate(form));
        var ground = form.chosen().orElse(null);
        if (ground == null) {
            return errors.with("ground", say.groundMissing());
        }
        for (var obstacle : claim.obstaclesTo(ground)) {
            errors = errors.with("ground", words.obstacle(obstacle));
        }
        return !ground.isInFavour() && form.heard() == null ? errors.with("hearing", say.hearingMissing()) : errors;
    }

    private TemplateInstance page(Claim claim, ReconsiderForm form, ConflictQuestion question, FormErrors errors) {
        return new reconsider(pages.of(claim), ACTION, List.of(PaymentChange.values()), form, question, errors);
    }
}
