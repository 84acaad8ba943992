package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Outcome;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.StrengthAreas;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Words;

/** What is wrong with a proposal as it was typed, said at the field. */
@RequestScoped
class ProposalErrors {

    private final Validator validator;
    private final StrengthAreas strengthAreas;
    private final FormalGrounds formalGrounds;
    private final Words words;
    private final Clock clock;

    ProposalErrors(
            Validator validator, StrengthAreas strengthAreas, FormalGrounds formalGrounds, Words words, Clock clock) {
        this.formalGrounds = formalGrounds;
        this.validator = validator;
        this.strengthAreas = strengthAreas;
        this.words = words;
        this.clock = clock;
    }

    FormErrors of(GrantCase grantCase, ProposalForm form, AidStanding aid) {
        var errors = FormErrors.of(validator.validate(form));
        if (!form.outcome().isEmpty() && form.proposed().isEmpty()) {
            errors = errors.with("outcome", messages().chooseOutcome());
        }
        if (!form.strengthArea().isEmpty() && !strengthAreas.has(form.strengthArea())) {
            errors = errors.with("strengthArea", messages().chooseFromList());
        }
        errors = ofChange(grantCase, form, formalGrounds.check(grantCase, form, errors));
        return form.proposed().filter(Outcome::isGrant).isPresent()
                ? ofCase(grantCase, form, aid, ofGrant(grantCase, aid, form, errors))
                : errors;
    }

    private static boolean grantsNothingNew(GrantCase grantCase, ProposalForm form) {
        return form.toProposal()
                .filter(grantCase.reconsiderations()::isWithinGrant)
                .isPresent();
    }

    /** What the law does not let become of a decision that is taken up again. */
    private FormErrors ofChange(GrantCase grantCase, ProposalForm form, FormErrors before) {
        var proposal = form.toProposal();
        var law = grantCase.reconsiderations();
        if (proposal.isEmpty() || !law.isOpen()) {
            return before;
        }
        var errors = before;
        if (!law.allows(proposal.get())) {
            errors = errors.with("outcome", words.obstacle(Guard.GROUND_ALLOWS));
        }
        if (!law.changesSomething(proposal.get())) {
            errors = errors.with("outcome", words.obstacle(Guard.CHANGES_SOMETHING));
        }
        return law.coversPaid(proposal.get()) ? errors : errors.with("granted", words.obstacle(Guard.COVERS_PAID));
    }

    private FormErrors ofGrant(GrantCase grantCase, AidStanding aid, ProposalForm form, FormErrors before) {
        var errors = before;
        var eligible =
                grantCase.application().eligibleCost(grantCase.schemeVersion()).total();
        if (form.cost().filter(cost -> cost.compareTo(eligible) <= 0).isEmpty()) {
            errors = errors.with("approvedCost", messages().costWrong(eligible));
        }
        var most = grantCase.schemeVersion().grant().share();
        if (form.part().filter(share -> share.compareTo(most) <= 0).isEmpty()) {
            errors = errors.with("share", messages().shareWrong(most.toString()));
        }
        if (form.priority().isEmpty() && grantCase.schemeVersion().appealRegime() == AppealRegime.SFS2022_1468_37) {
            errors = errors.with("priority", messages().priorityMissing());
        }
        var granted = Numbers.whole(form.granted());
        if (granted.filter(amount -> amount > 0).isEmpty()) {
            return errors.with("granted", messages().amountWrong());
        }
        if (!errors.any() && !form.allows(grantCase, granted.get())) {
            return errors.with("granted", words.obstacle(Guard.WITHIN_SCHEME));
        }
        if (!errors.any() && !grantsNothingNew(grantCase, form) && !aid.budget().covers(Kronor.of(granted.get()))) {
            return errors.with("granted", words.obstacle(Guard.WITHIN_BUDGET));
        }
        var full = granted.get() >= grantCase.facts().appliedSek().amount();
        var saysFull = form.outcome().equals(Outcome.GRANT.name());
        return full == saysFull
                ? errors
                : errors.with("outcome", full ? messages().isFull() : messages().isPartial());
    }

    /** What keeps from any grant in this case: said while all that was typed is still there. */
    private FormErrors ofCase(GrantCase grantCase, ProposalForm form, AidStanding aid, FormErrors before) {
        if (!grantCase.isFilledIn()) {
            return before.with("outcome", words.obstacle(Guard.FILLED_IN)); // the rest is counted on what is not there
        }
        var errors = before;
        if (!grantCase.checklist().allowsGrant()) {
            errors = errors.with("outcome", words.obstacle(Guard.NOTHING_AGAINST_GRANT));
        }
        if (!grantCase.startsInTime(Stockholm.today(clock))) {
            errors = errors.with("outcome", words.obstacle(Guard.STARTED_IN_TIME));
        }
        if (!grantCase.tellsActivitiesApart()) {
            errors = errors.with("outcome", words.obstacle(Guard.ACTIVITIES_TOLD_APART));
        }
        return grantCase.aidRegulation().isEmpty() || aid.calculated() || grantsNothingNew(grantCase, form)
                ? errors
                : errors.with("outcome", words.obstacle(Guard.AID_CALCULATED));
    }

    private ReviewingMessages messages() {
        return words.bundle(ReviewingMessages.class);
    }
}
