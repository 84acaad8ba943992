package se.exportcheck.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.RightAmount;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Where a decision maker puts a slip of the pen right (rättelse, förvaltningslagen 36 §); the old decision stays. */
@Path("/cases/{number}/decisions/{ordinal}/rectify")
class RectifyResource {

    @CheckedTemplate(basePath = "deciding")
    record rectify(Decision decision, boolean ofAmount, RectifyForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Steps steps;
    private final Decisions decisions;
    private final Letters letters;
    private final Conflicts conflicts;
    private final Outbox outbox;
    private final Validator validator;
    private final Words words;

    RectifyResource(
            Steps steps,
            Decisions decisions,
            Letters letters,
            Conflicts conflicts,
            Outbox outbox,
            Validator validator,
            Words words) {
        this.steps = steps;
        this.decisions = decisions;
        this.letters = letters;
        this.conflicts = conflicts;
        this.outbox = outbox;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number);
        var decision = decision(seen, ordinal);
        seen.grantCase().demandRectifiable(decision, seen.actor(), seen.now());
        var question = conflicts.ask(seen.grantCase(), part(decision));
        return page(decision, RectifyForm.blank(), question, FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response rectify(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam RectifyForm form,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number);
        var decision = decision(seen, ordinal);
        seen.grantCase().demandRectifiable(decision, seen.actor(), seen.now());
        var question = conflicts.ask(seen.grantCase(), part(decision), conflict);
        var errors = question.check(check(seen, decision, form));
        return errors.any()
                ? Responses.invalid(page(decision, form, question, errors))
                : question.answer().orElseGet(() -> rectified(seen, decision, form));
    }

    private FormErrors check(Seen seen, Decision decision, RectifyForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (!form.isOfAmount() || errors.first("granted") != null) {
            return errors;
        }
        var say = words.bundle(DecidingMessages.class);
        var amount =
                form.amount().filter(right -> !right.equals(seen.grantCase().granted()));
        if (amount.isEmpty() || !seen.grantCase().isAmountRectifiable(decision)) {
            return errors.with("granted", say.rectifyAmountWrong());
        }
        return decisions.obstacles(decision, form.rectification(), seen.actor(), seen.now()).stream()
                .findFirst()
                .map(guard -> errors.with("granted", why(guard, decision)))
                .orElse(errors);
    }

    private String why(Guard guard, Decision decision) {
        var limits = RightAmount.of(decision);
        return guard == Guard.WITHIN_SCHEME
                ? words.bundle(DecidingMessages.class).rectifyBetween(limits.least(), limits.most())
                : words.obstacle(guard);
    }

    private static TemplateInstance page(
            Decision decision, RectifyForm form, ConflictQuestion question, FormErrors errors) {
        var ofAmount = decision.grantCase().isAmountRectifiable(decision);
        return new rectify(decision, ofAmount, form, question, errors);
    }

    private Response rectified(Seen seen, Decision decision, RectifyForm form) {
        var rectified = same(seen, form).orElseGet(() -> {
            outbox.tell(seen.grantCase(), NoticeKind.DECISION_READY);
            return letters.rectify(decision, form.rectification(), seen.actor(), seen.now());
        });
        return Responses.seeOther(Links.decision(rectified), new Flash("deciding", "flashRectified"));
    }

    /** The same form sent twice rectifies once. */
    private static Optional<Decision> same(Seen seen, RectifyForm form) {
        return seen.grantCase().decisions().reversed().stream()
                .limit(1)
                .filter(last -> form.rectification().equals(last.rectification()))
                .findFirst();
    }

    private static Part part(Decision decision) {
        return decision.isOnPayment() ? Part.ATTESTER : Part.DECISION_MAKER;
    }

    private static Decision decision(Seen seen, int ordinal) {
        return seen.grantCase().decisionsFor(seen.actor()).stream()
                .filter(decision -> decision.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
