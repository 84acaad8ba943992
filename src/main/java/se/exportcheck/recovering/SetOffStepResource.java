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
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.recoveries.LendingRates;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.Flash;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.FreshSignIn;
import se.exportcheck.web.Links;
import se.exportcheck.web.Responses;
import se.exportcheck.web.Words;

/** The steps of a set-off beside its beginning, its decision and its dispatch. */
@Path("/cases/{number}/set-offs/{ordinal}/"
        + "{step:answer|register-answer|end-hearing|drop|propose|send-back|give-up|pay-out}")
class SetOffStepResource {

    /** @param question null for the company, which is not asked about conflicts in its own case */
    @CheckedTemplate(basePath = "recovering")
    record setOffStep(
            SetOffPage page,
            SetOffAsked asked,
            SetOffStepForm form,
            @Nullable ConflictQuestion question,
            FormErrors errors)
            implements TemplateInstance {}

    private final Desk desk;
    private final SetOffPages pages;
    private final LendingRates rates;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    SetOffStepResource(
            Desk desk, SetOffPages pages, LendingRates rates, Conflicts conflicts, Validator validator, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.rates = rates;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath CaseNumber number, @RestPath int ordinal, @RestPath String step) {
        var setOff = desk.setOff(number, ordinal);
        var asked = asked(step);
        setOff.demand(asked.action(), desk.actor(), desk.now());
        var form = SetOffStepForm.of(setOff, desk.today());
        return page(setOff, asked, form, question(asked, setOff, ConflictForm.EMPTY), FormErrors.none());
    }

    @POST
    @FreshSignIn(steps = {"give-up", "pay-out"})
    @Transactional
    public Response take(
            @RestPath CaseNumber number,
            @RestPath int ordinal,
            @RestPath String step,
            @BeanParam SetOffStepForm form,
            @BeanParam ConflictForm conflict) {
        var setOff = desk.setOffToTake(number, ordinal);
        var asked = asked(step);
        if (isDone(setOff, asked.action(), form)) {
            return done(setOff, asked.action());
        }
        setOff.demand(asked.action(), desk.actor(), desk.now());
        var question = question(asked, setOff, conflict);
        var typed = errors(setOff, asked, form);
        var errors = question == null ? typed : question.check(typed);
        if (errors.any()) {
            return Responses.invalid(page(setOff, asked, form, question, errors));
        }
        var conflicted = question == null ? null : question.answer().orElse(null);
        return conflicted == null ? take(setOff, asked.action(), form) : conflicted;
    }

    /** Another answer on paper may come after the first; the other steps leave a state in which they cannot be taken again. */
    private boolean isDone(SetOff setOff, SetOffAction action, SetOffStepForm form) {
        return setOff.hasJustTaken(action, desk.actor())
                && (action != SetOffAction.REGISTER_ANSWER
                        || form.said().equals(setOff.events().getLast().note()));
    }

    private FormErrors errors(SetOff setOff, SetOffAsked asked, SetOffStepForm form) {
        var errors = asked.text() ? FormErrors.of(validator.validate(form)) : FormErrors.none();
        if (asked.text()
                && errors.first("text") == null
                && (form.isBlank() || form.said().length() > asked.most())) {
            errors = errors.with("text", words.setOffs().textMissing(asked.action()));
        }
        if (asked.day() && !mayBeOn(setOff, asked.action(), form)) {
            errors = errors.with("day", words.setOffs().dayWrong());
        }
        return asked.amount() && errors.first("amount") == null ? ofSum(setOff, form, errors) : errors;
    }

    private boolean mayBeOn(SetOff setOff, SetOffAction action, SetOffStepForm form) {
        return form.day()
                .date()
                .filter(day -> action == SetOffAction.PAY_OUT
                        ? setOff.mayBePaidOutOn(day, desk.today())
                        : setOff.mayHaveCome(day, desk.today()))
                .isPresent();
    }

    private FormErrors ofSum(SetOff setOff, SetOffStepForm form, FormErrors errors) {
        var sum = form.sum();
        if (sum.isEmpty()) {
            return errors.with("amount", words.setOffs().amountMissing());
        }
        return setOff.obstaclesTo(sum.get(), rates.table(), desk.today()).stream()
                .findFirst()
                .map(obstacle -> errors.with("amount", words.obstacle(obstacle)))
                .orElse(errors);
    }

    private Response take(SetOff setOff, SetOffAction action, SetOffStepForm form) {
        var actor = desk.actor();
        var now = desk.now();
        switch (action) {
            case ANSWER -> setOff.answer(form.said(), actor, now);
            case REGISTER_ANSWER ->
                setOff.registerAnswer(form.said(), form.day().date().orElseThrow(), actor, now);
            case DROP -> setOff.drop(form.said(), actor, now);
            case PROPOSE -> setOff.propose(form.sum().orElseThrow(), form.said(), rates.table(), actor, now);
            case SEND_BACK -> setOff.sendBack(actor, now, form.said());
            case GIVE_UP -> setOff.giveUp(form.said(), actor, now);
            case PAY_OUT -> setOff.payOut(form.day().date().orElseThrow(), form.said(), actor, now);
            default -> setOff.endHearing(actor, now);
        }
        return done(setOff, action);
    }

    private @Nullable ConflictQuestion question(SetOffAsked asked, SetOff setOff, ConflictForm conflict) {
        var part = asked.part();
        return part == null ? null : conflicts.ask(setOff.grantCase(), part, conflict);
    }

    private static SetOffAsked asked(String step) {
        return new SetOffAsked(
                SetOffAction.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Response done(SetOff setOff, SetOffAction action) {
        return Responses.seeOther(
                Links.setOff(setOff),
                new Flash("setoffs", action == SetOffAction.ANSWER ? "flashAnswered" : "flashDone"));
    }

    private TemplateInstance page(
            SetOff setOff,
            SetOffAsked asked,
            SetOffStepForm form,
            @Nullable ConflictQuestion question,
            FormErrors errors) {
        return new setOffStep(pages.of(setOff), asked, form, question, errors);
    }
}
