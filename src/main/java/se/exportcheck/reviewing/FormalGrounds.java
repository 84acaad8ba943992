package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DismissalGround;
import se.exportcheck.cases.FailedCriterion;
import se.exportcheck.cases.Formalities;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Unheard;
import se.exportcheck.cases.reconsideration.Reconsideration;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.ProcedureMessages;
import se.exportcheck.web.Words;

/** The formal ground of a proposed dismissal, and why the company is not heard, as they were typed. */
@RequestScoped
class FormalGrounds {

    private final Words words;

    FormalGrounds(Words words) {
        this.words = words;
    }

    /** Adds what is missing, said at the field. */
    FormErrors check(GrantCase grantCase, ProposalForm form, FormErrors before) {
        var messages = words.bundle(ProcedureMessages.class);
        var errors = before;
        if (form.proposed().filter(Outcome.DISMISSAL::equals).isPresent()) {
            errors = checkDismissal(grantCase, form, errors);
        }
        if (refuses(form) && !namesWhatFailed(grantCase, form)) {
            errors = errors.with("failed", words.obstacle(Guard.REFUSAL_GROUNDED));
        }
        if (needsGround(grantCase, form)) {
            var ground = unheard(form);
            var strict = refuses(form) || isOfGrant(grantCase);
            if (ground.isEmpty() || strict && ground.get() != Unheard.OBVIOUSLY_UNNECESSARY) {
                errors = errors.with("unheard", words.obstacle(Guard.HEARD));
            } else if (form.unheardReason().isEmpty()) {
                errors = errors.with("unheardReason", messages.unheardReasonMissing());
            }
        }
        return errors;
    }

    private FormErrors checkDismissal(GrantCase grantCase, ProposalForm form, FormErrors errors) {
        var messages = words.bundle(ProcedureMessages.class);
        var ground = dismissal(form).orElse(null);
        if (ground == null) {
            return errors.with("dismissal", messages.dismissalMissing());
        }
        if (ground == DismissalGround.INJUNCTION_NOT_FOLLOWED
                && !grantCase.asked().isEnjoined()) {
            return errors.with("dismissal", words.obstacle(Guard.DISMISSAL_GROUNDED));
        }
        return ground == DismissalGround.OTHER && form.dismissalText().isEmpty()
                ? errors.with("dismissalText", messages.dismissalTextMissing())
                : errors;
    }

    /** What the proposal rests on, of a form without errors; null when nothing need be said. */
    static @Nullable Formalities of(GrantCase grantCase, ProposalForm form) {
        var unheard = needsGround(grantCase, form)
                ? Formalities.unheard(unheard(form).orElseThrow(), form.unheardReason())
                : Formalities.NONE;
        var all = form.proposed().filter(Outcome.DISMISSAL::equals).isPresent()
                ? dismissing(unheard, dismissal(form).orElseThrow(), form)
                : refuses(form) ? unheard.failing(form.failed()) : unheard;
        return all.equals(Formalities.NONE) ? null : all;
    }

    private static boolean refuses(ProposalForm form) {
        return form.proposed().filter(Outcome.REFUSAL::equals).isPresent();
    }

    private static boolean namesWhatFailed(GrantCase grantCase, ProposalForm form) {
        var checklist = grantCase.schemeVersion().checklist();
        return !form.failed().isEmpty()
                && form.failed().stream()
                        .allMatch(code -> FailedCriterion.of(code, checklist).isPresent());
    }

    private static Formalities dismissing(Formalities unheard, DismissalGround ground, ProposalForm form) {
        return unheard.dismissing(ground, ground == DismissalGround.OTHER ? form.dismissalText() : null);
    }

    /** The company has not been heard on this, and before this outcome somebody is. */
    private static boolean needsGround(GrantCase grantCase, ProposalForm form) {
        if (grantCase.hearing().isHeldOn(refuses(form) ? form.failed() : List.of())) {
            return false;
        }
        return isOfGrant(grantCase)
                ? form.toProposal()
                        .filter(proposal -> !grantCase.reconsiderations().mayGoUnheard(proposal))
                        .isPresent()
                : form.proposed().filter(FormalGrounds::isAgainst).isPresent();
    }

    /** A grant is being changed: whoever would be worse off by it is heard, unless that is obviously unnecessary. */
    private static boolean isOfGrant(GrantCase grantCase) {
        return grantCase
                .reconsiderations()
                .open()
                .filter(Reconsideration::isOfGrant)
                .isPresent();
    }

    private static boolean isAgainst(Outcome outcome) {
        return outcome == Outcome.REFUSAL || outcome == Outcome.PARTIAL_GRANT || outcome == Outcome.DISMISSAL;
    }

    private static Optional<DismissalGround> dismissal(ProposalForm form) {
        return Stream.of(DismissalGround.values())
                .filter(ground -> ground.name().equals(form.dismissal()))
                .findFirst();
    }

    private static Optional<Unheard> unheard(ProposalForm form) {
        return Stream.of(Unheard.values())
                .filter(ground -> ground.name().equals(form.unheard()))
                .findFirst();
    }
}
