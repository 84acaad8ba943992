package se.exportcheck.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.people.DelegationOrder;
import se.exportcheck.web.ConflictForm;
import se.exportcheck.web.ConflictQuestion;
import se.exportcheck.web.Conflicts;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Words;

/** What the forms that decide, record and send back have in common: how they begin, and what is wrong with them. */
@ApplicationScoped
class DecidingForms {

    private final DelegationOrder delegationOrder;
    private final Conflicts conflicts;
    private final Validator validator;
    private final Words words;

    DecidingForms(DelegationOrder delegationOrder, Conflicts conflicts, Validator validator, Words words) {
        this.delegationOrder = delegationOrder;
        this.conflicts = conflicts;
        this.validator = validator;
        this.words = words;
    }

    ResolutionForm resolution() {
        return ResolutionForm.blank(delegationOrder.lastCommittee());
    }

    ConflictQuestion ask(GrantCase grantCase, Part part, ConflictForm form) {
        return conflicts.ask(grantCase, part, form);
    }

    /** @param first the first day when it can have been decided */
    FormErrors check(ResolutionForm form, LocalDate first, LocalDate today) {
        return form.check(FormErrors.of(validator.validate(form)), first, today, words.bundle(DecidingMessages.class));
    }

    FormErrors check(HandlingForm form) {
        return form.check(FormErrors.of(validator.validate(form)), words.bundle(HandlingMessages.class));
    }

    FormErrors check(SendBackForm form) {
        return FormErrors.of(validator.validate(form));
    }
}
