package se.exportcheck.cases.disclosures;

import java.util.Set;
import se.exportcheck.calendar.Stockholm;

/** What must hold before a step is taken with a request for disclosure. */
public enum DisclosureGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DELEGATED,
    FOUR_EYES,
    APPEAL_STATED;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<DisclosureGuard> CONCERN = Set.of(RIGHT_STATUS, RIGHT_ROLE);

    boolean holds(DisclosureAction action, DisclosureRequest request, DisclosureSituation situation) {
        var grantCase = request.grantCase();
        var actor = situation.actor();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(request.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !grantCase.impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case DELEGATED ->
                actor.mandateFor(request.matter(), Stockholm.dateOf(situation.now()))
                        .isPresent();
            case FOUR_EYES -> !request.wasHandledBy(actor);
            case APPEAL_STATED -> situation.terms().isAppealStated();
        };
    }
}
