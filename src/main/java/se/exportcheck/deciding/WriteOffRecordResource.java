package se.exportcheck.deciding;

import static se.exportcheck.cases.recoveries.RecoveryAction.RECORD_WRITE_OFF;

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
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** Records that the committee, or its chair in its place, has decided to write off what is left of a debt (kommunallagen 6 kap. 38 and 39 §§). */
@Path("/cases/{number}/recoveries/{ordinal}/record-write-off")
class WriteOffRecordResource {

    @CheckedTemplate(basePath = "deciding")
    record recordWriteOff(
            Recovery recovery,
            RecoveryAction action,
            ResolutionForm form,
            ReasonForm reason,
            ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final RecoverySteps steps;
    private final LendingRates rates;
    private final DecidingForms forms;
    private final Validator validator;
    private final Words words;

    WriteOffRecordResource(
            RecoverySteps steps, LendingRates rates, DecidingForms forms, Validator validator, Words words) {
        this.steps = steps;
        this.rates = rates;
        this.forms = forms;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var seen = steps.seen(number, ordinal);
        var question = forms.ask(seen.grantCase(), Part.OTHER, ConflictForm.EMPTY);
        return page(seen, forms.resolution(), ReasonForm.BLANK, question, FormErrors.none());
    }

    @POST
    @FreshSignIn
    @Transactional
    public Response record(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam ResolutionForm form,
            @BeanParam ReasonForm reason,
            @BeanParam ConflictForm conflict) {
        var seen = steps.held(number, ordinal);
        if (seen.hasJustTaken(RECORD_WRITE_OFF)) {
            return Responses.seeOther(Links.recovery(seen.proposed()));
        }
        seen.open(RECORD_WRITE_OFF);
        var question = forms.ask(seen.grantCase(), Part.OTHER, conflict);
        var errors = question.check(errors(seen, form, reason));
        return errors.any()
                ? Responses.invalid(page(seen, form, reason, question, errors))
                : question.answer().orElseGet(() -> record(seen, form, reason));
    }

    private Response record(Seen<Recovery, RecoveryAction> seen, ResolutionForm form, ReasonForm reason) {
        seen.proposed().recordWriteOff(reason.said(), form.resolution(), rates.table(), seen.actor(), seen.now());
        return Responses.seeOther(Links.recovery(seen.proposed()), new Flash("unpaid", "flashWrittenOff"));
    }

    private FormErrors errors(Seen<Recovery, RecoveryAction> seen, ResolutionForm form, ReasonForm reason) {
        var messages = words.bundle(DecidingMessages.class);
        var typed = forms.check(form, seen.proposed().payableFrom(), seen.today())
                .and(FormErrors.of(validator.validate(reason)));
        return form.decidedOn()
                .date()
                .flatMap(day -> Optional.ofNullable(
                        seen.proposed().balanceBefore(day, rates.table()).missing()))
                .map(missing -> typed.with("decidedOn", messages.rateMissing(missing)))
                .orElse(typed);
    }

    private static TemplateInstance page(
            Seen<Recovery, RecoveryAction> seen,
            ResolutionForm form,
            ReasonForm reason,
            ConflictQuestion question,
            FormErrors errors) {
        seen.open(RECORD_WRITE_OFF);
        return new recordWriteOff(seen.proposed(), RECORD_WRITE_OFF, form, reason, question, errors);
    }
}
