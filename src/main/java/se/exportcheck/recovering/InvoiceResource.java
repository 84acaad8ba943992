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
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The payments officer enters the invoice that was sent for what is reclaimed. */
@Path("/cases/{number}/recoveries/{ordinal}/invoice")
class InvoiceResource {

    @CheckedTemplate(basePath = "recovering")
    record invoice(RecoveryPage page, InvoiceForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    InvoiceResource(Desk desk, RecoveryPages pages, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    /** Due when interest begins, if that is still to come. */
    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.INVOICE, number, ordinal);
        LocalDate due = recovery.interestFrom()
                .filter(day -> day.isAfter(desk.today()))
                .orElseGet(() -> desk.today().plusMonths(1));
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER);
        return page(recovery, InvoiceForm.due(due), question, FormErrors.none());
    }

    @POST
    @Transactional
    public Response send(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam InvoiceForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        if (recovery.hasJustTaken(RecoveryAction.INVOICE, desk.actor())) {
            return done(recovery);
        }
        recovery.demand(RecoveryAction.INVOICE, desk.actor(), desk.now());
        var question = conflicts.ask(recovery.grantCase(), Part.OTHER, conflict);
        var errors = question.check(form.check(
                FormErrors.of(validator.validate(form)), desk.today(), words.bundle(RecoveringMessages.class)));
        return errors.any()
                ? Responses.invalid(page(recovery, form, question, errors))
                : question.answer().orElseGet(() -> send(recovery, form));
    }

    private Response send(Recovery recovery, InvoiceForm form) {
        recovery.invoice(form.invoice(), desk.actor(), desk.now());
        return done(recovery);
    }

    private static Response done(Recovery recovery) {
        return Responses.seeOther(Links.recovery(recovery), new Flash("recovering", "flashInvoiced"));
    }

    private TemplateInstance page(Recovery recovery, InvoiceForm form, ConflictQuestion question, FormErrors errors) {
        return new invoice(pages.of(recovery), form, question, errors);
    }
}
