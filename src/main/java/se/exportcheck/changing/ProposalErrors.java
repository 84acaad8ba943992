package se.exportcheck.changing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;
import se.exportcheck.web.Words;

/** What is wrong with a proposal about a change as it was typed, said at the field. */
@RequestScoped
class ProposalErrors {

    private final Validator validator;
    private final Words words;
    private final Language language;

    ProposalErrors(Validator validator, Words words, Language language) {
        this.validator = validator;
        this.words = words;
        this.language = language;
    }

    FormErrors of(ChangeRequest change, ProposalForm form) {
        var errors = ofTerms(change, form);
        if (form.saysHowHeard() || errors.first("hearing") != null) {
            return errors;
        }
        var against =
                form.refuses() || (!errors.any() && !form.toProposal(change).isHeard());
        return against ? errors.with("hearing", words.obstacle(ChangeGuard.HEARD)) : errors;
    }

    private FormErrors ofTerms(ChangeRequest change, ProposalForm form) {
        var errors = FormErrors.of(validator.validate(form));
        if (!form.grants()) {
            return errors;
        }
        return switch (change.kind()) {
            case EXTENSION -> ofEnd(change, form, errors);
            case CHANGE -> ofPlan(change, form, errors);
        };
    }

    /** The time that was asked for or a shorter one, after the day in force. */
    private FormErrors ofEnd(ChangeRequest change, ProposalForm form, FormErrors errors) {
        var inForce = change.grantCase().endsOn().orElseThrow();
        var wanted = change.wish().endOn();
        var day = form.endOn().date();
        if (day.isEmpty()) {
            return errors.with("endOn", messages().noDay());
        }
        if (!day.get().isAfter(inForce) || (wanted != null && day.get().isAfter(wanted))) {
            return errors.with(
                    "endOn",
                    messages()
                            .endOnBetween(
                                    Formats.day(inForce.plusDays(1), language.locale()),
                                    wanted == null ? "" : Formats.day(wanted, language.locale())));
        }
        return errors;
    }

    private FormErrors ofPlan(ChangeRequest change, ProposalForm form, FormErrors before) {
        var errors = before;
        var most = change.eligibleCost();
        var cost = form.cost().filter(kronor -> kronor.signum() > 0 && kronor.compareTo(most) <= 0);
        if (cost.isEmpty() && errors.first("approvedCost") == null) {
            errors = errors.with("approvedCost", messages().costAtMost(Formats.kronor(most, language.locale())));
        }
        if (form.amount().isEmpty()) {
            return errors.first("granted") == null
                    ? errors.with("granted", messages().amountMissing())
                    : errors;
        }
        var amount = form.amount().get();
        if (cost.isPresent() && !change.grantCase().termsOfChange().allows(amount, cost.get())) {
            var terms = change.grantCase().termsOfChange();
            return errors.with(
                    "granted",
                    messages()
                            .amountBetween(
                                    Formats.kronor(terms.minimum().amount()),
                                    Formats.kronor(terms.largest(cost.get()).amount())));
        }
        return amount.isLessThan(change.grantCase().claimedForPayment())
                ? errors.with("granted", words.obstacle(ChangeGuard.COVERS_CLAIMS))
                : errors;
    }

    private ChangingMessages messages() {
        return words.bundle(ChangingMessages.class);
    }
}
