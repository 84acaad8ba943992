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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffs;
import se.exportcheck.letters.StepLetters;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The officer wants to take what a company owes from a payment to it, and the company is heard (2022:1468, 33 §). */
@Path("/cases/{number}/recoveries/{ordinal}/begin-set-off")
class BeginSetOffResource {

    /** More payments than a company ever waits for at once. */
    private static final int MOST = 50;

    @CheckedTemplate(basePath = "recovering")
    record beginSetOff(
            RecoveryPage page, List<Claim> payments, SetOffForm form, ConflictQuestion question, FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final RecoveryPages pages;
    private final SetOffs setOffs;
    private final LendingRates rates;
    private final Conflicts conflicts;
    private final StepLetters letters;
    private final Validator validator;
    private final Words words;

    BeginSetOffResource(
            Desk desk,
            RecoveryPages pages,
            SetOffs setOffs,
            LendingRates rates,
            Conflicts conflicts,
            StepLetters letters,
            Validator validator,
            Words words) {
        this.desk = desk;
        this.pages = pages;
        this.setOffs = setOffs;
        this.rates = rates;
        this.conflicts = conflicts;
        this.letters = letters;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal) {
        var recovery = desk.recoveryFor(RecoveryAction.BEGIN_SET_OFF, number, ordinal);
        var payments = setOffs.payments(recovery, MOST);
        var days = recovery.grantCase().schemeVersion().limits().hearingDays();
        var form = SetOffForm.until(desk.today().plusDays(days), payments);
        return page(recovery, payments, form, question(recovery, ConflictForm.EMPTY), FormErrors.none());
    }

    @POST
    @Transactional
    public Response begin(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @BeanParam SetOffForm form,
            @BeanParam ConflictForm conflict) {
        var recovery = desk.recoveryToTake(number, ordinal);
        var before = recovery.setOffs().isEmpty() ? null : recovery.setOffs().getLast();
        if (before != null && before.hasJustTaken(SetOffAction.BEGIN, desk.actor())) {
            return done(before);
        }
        recovery.demand(RecoveryAction.BEGIN_SET_OFF, desk.actor(), desk.now());
        var payments = setOffs.payments(recovery, MOST);
        var question = question(recovery, conflict);
        var errors = question.check(errors(recovery, form, payments));
        return errors.any()
                ? Responses.invalid(page(recovery, payments, form, question, errors))
                : question.answer().orElseGet(() -> begin(recovery, form.intention(payments)));
    }

    private FormErrors errors(Recovery recovery, SetOffForm form, List<Claim> payments) {
        var errors = form.check(FormErrors.of(validator.validate(form)), payments, desk.today(), words.setOffs());
        if (errors.any()) {
            return errors;
        }
        var imagined = new SetOff(recovery, 0, form.intention(payments));
        for (var barrier : imagined.barriers(SetOffAction.BEGIN, desk.actor(), desk.now())) {
            errors = errors.with("claim", words.obstacle(barrier));
        }
        for (var obstacle : imagined.obstaclesTo(imagined.amount(), rates.table(), desk.today())) {
            errors = errors.with("amount", words.obstacle(obstacle));
        }
        return errors;
    }

    private Response begin(Recovery recovery, SetOff.Intention intention) {
        desk.lock(intention.claim());
        var setOff = recovery.beginSetOff(intention, rates.table(), desk.actor(), desk.now());
        var debt = recovery.balance(rates.table(), desk.today()).total();
        letters.heard(setOff, debt, desk.actor(), desk.now());
        return done(setOff);
    }

    private ConflictQuestion question(Recovery recovery, ConflictForm conflict) {
        return conflicts.ask(recovery.grantCase(), Part.OFFICER, conflict);
    }

    private static Response done(SetOff setOff) {
        return Responses.seeOther(Links.setOff(setOff), new Flash("setoffs", "flashBegun"));
    }

    private TemplateInstance page(
            Recovery recovery, List<Claim> payments, SetOffForm form, ConflictQuestion question, FormErrors errors) {
        return new beginSetOff(pages.of(recovery), payments, form, question, errors);
    }
}
