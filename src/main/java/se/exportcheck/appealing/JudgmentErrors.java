package se.exportcheck.appealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import se.exportcheck.cases.CaseAid;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.JudgmentMessages;
import se.exportcheck.web.Words;

/** What is wrong with what is entered of a judgment. */
@RequestScoped
class JudgmentErrors {

    private final Desk desk;
    private final CaseAid aid;
    private final Validator validator;
    private final Words words;

    JudgmentErrors(Desk desk, CaseAid aid, Validator validator, Words words) {
        this.desk = desk;
        this.aid = aid;
        this.validator = validator;
        this.words = words;
    }

    FormErrors of(Appeal appeal, JudgmentForm form) {
        var errors = ofResult(appeal, form, ofDay(appeal, form, FormErrors.of(validator.validate(form))));
        return appeal.asksForTerms(form.found().orElse(null)) ? ofRate(appeal, form, ofTerms(form, errors)) : errors;
    }

    private FormErrors ofDay(Appeal appeal, JudgmentForm form, FormErrors errors) {
        var say = words.bundle(AppealingMessages.class);
        var day = form.judgedOn().date();
        if (day.isEmpty()) {
            return errors.with("judgedOn", say.dayMissing());
        }
        if (day.get().isAfter(desk.today())) {
            return errors.with("judgedOn", say.dayInFuture());
        }
        return day.get().isBefore(appeal.receivedOn()) ? errors.with("judgedOn", say.beforeAppeal()) : errors;
    }

    private FormErrors ofResult(Appeal appeal, JudgmentForm form, FormErrors errors) {
        return form.found()
                        .filter(found -> !appeal.possibleResults().contains(found))
                        .isPresent()
                ? errors.with("result", appeal.isOfSetOff() ? say().setOffNotChanged() : say().notUnderReview())
                : errors;
    }

    private FormErrors ofTerms(JudgmentForm form, FormErrors before) {
        var outcome = form.changedTo();
        if (outcome.isEmpty()) {
            return before.with("outcome", say().outcomeMissing());
        }
        if (!outcome.get().isGrant()) {
            return before;
        }
        var errors = before;
        if (form.amount().isEmpty() && errors.first("granted") == null) {
            errors = errors.with("granted", say().grantedMissing());
        }
        var cost = form.approvedCost();
        if (cost != null && !cost.isBlank() && form.cost().isEmpty() && errors.first("approvedCost") == null) {
            errors = errors.with("approvedCost", say().costMissing());
        }
        return form.endOn().isBlank() || form.endOn().date().isPresent()
                ? errors
                : errors.with("endOn", words.bundle(AppealingMessages.class).dayMissing());
    }

    /** What the court has granted is aid, counted in euro by the rate of its day (domain brief 2.5). */
    private FormErrors ofRate(Appeal appeal, JudgmentForm form, FormErrors errors) {
        var isGrant = form.changedTo().filter(Outcome::isGrant).isPresent();
        var day = form.judgedOn().date();
        return isGrant
                        && day.isPresent()
                        && errors.first("judgedOn") == null
                        && !aid.knowsRate(appeal.grantCase(), day.get())
                ? errors.with("judgedOn", words.obstacle(AppealGuard.RATE_KNOWN))
                : errors;
    }

    private JudgmentMessages say() {
        return words.bundle(JudgmentMessages.class);
    }
}
