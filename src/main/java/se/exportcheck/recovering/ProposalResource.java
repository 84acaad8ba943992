package se.exportcheck.recovering;

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
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryGuard;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The officer proposes what is not to be paid and what is to be paid back (2022:1468, 29 and 32 §§). */
@Path("/cases/{number}/recoveries/{ordinal}/propose")
class ProposalResource {

    @CheckedTemplate(basePath = "recovering")
    record propose(RecoveryPage page, ProposalForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    ProposalResource(Desk desk, RecoveryPages pages, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.PROPOSE, number, ordinal);
        var question = conflicts.ask(recovery.grantCase(), Part.PRESENTER);
        return page(recovery, ProposalForm.of(recovery), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response propose(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ProposalForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (recovery.hasJustTaken(RecoveryAction.PROPOSE, desk.actor())) {
            return done(recovery);
        }
        recovery.demand(RecoveryAction.PROPOSE, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.PRESENTER, conflict);
        var errors = question.check(errors(recovery, form));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> propose(recovery, form));
    }

    private FormErrors errors(Recovery recovery, ProposalForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (recovery.grantCase().unpaid().isPositive() && !form.saysWhetherToWithhold()) {
            errors = errors.with("withhold", messages().withholdMissing());
        }
        errors = ofAmount(recovery, form, errors);
        return recovery.isHeard() || form.whyUnheard().isPresent() || errors.first("unheard") != null
                ? errors
                : errors.with("unheard", words.obstacle(RecoveryGuard.HEARD));
    }

    private FormErrors ofAmount(Recovery recovery, ProposalForm form, FormErrors errors) {
        var most = recovery.reclaimable();
        var amount = form.amount();
        if (errors.first("reclaimed") != null) {
            return errors;
        }
        if (amount.isEmpty() || amount.get().isMoreThan(most)) {
            return errors.with("reclaimed", messages().reclaimedAtMost(Formats.kronor(most.amount())));
        }
        return amount.get().isLessThan(most) && form.special().isEmpty() && errors.first("specialReasons") == null
                ? errors.with("specialReasons", words.obstacle(RecoveryGuard.REDUCTION_GROUNDED))
                : errors;
    }

    private Response propose(Recovery recovery, ProposalForm form) {
        recovery.propose(form.toProposal(recovery), desk.actor(), desk.now());
        return done(recovery);
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", "flashProposed"));
    }

    private RecoveringMessages messages() {
        return words.bundle(RecoveringMessages.class);
    }

    private TemplateInstance page(Recovery recovery, ProposalForm form, ConflictQuestion question, FormErrors errors) {
        return new propose(pages.of(recovery), form, question, errors);
    }
}
