package se.exportcheck.cases.introductions;

import se.exportcheck.cases.CaseStatus;
import se.exportcheck.people.Actor;

/** What must hold before a step is taken with an introduction. */
public enum IntroductionGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    OWN_CASE,
    OWN_PARTNER,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    REACHED,
    NONE_OPEN;

    boolean holds(IntroductionAction action, Introduction introduction, Actor actor) {
        var grantCase = introduction.grantCase();
        var ofCompany = actor.companies().contains(grantCase.companyId());
        return switch (this) {
            case RIGHT_STATUS ->
                action.from().contains(introduction.status())
                        && (introduction.status() != IntroductionStatus.NEW
                                || grantCase.status() != CaseStatus.ARCHIVED);
            case RIGHT_ROLE -> actor.is(action.by());
            case OWN_CASE -> ofCompany;
            case OWN_PARTNER ->
                actor.partner().filter(introduction.partner()::hasId).isPresent();
            case NO_CONFLICT -> !grantCase.impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !ofCompany;
            case REACHED -> introduction.partner().hasAdvisers();
            case NONE_OPEN -> true; // asked of the others of the case
        };
    }
}
