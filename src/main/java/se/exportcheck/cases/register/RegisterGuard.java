package se.exportcheck.cases.register;

import se.exportcheck.people.Actor;

/** What must hold before a step is taken with an entry for the register of aid. */
public enum RegisterGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    CLASSIFIED;

    boolean holds(RegisterAction action, RegisterEntry entry, Actor actor) {
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(entry.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !entry.grantCase().impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(entry.grantCase().companyId());
            case CLASSIFIED -> entry.industry() != null;
        };
    }
}
