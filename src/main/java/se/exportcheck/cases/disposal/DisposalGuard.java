package se.exportcheck.cases.disposal;

/** What must hold before a step is taken with a disposal list. */
public enum DisposalGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    SECOND_PERSON,
    PLAN_DISPOSES,
    PLAN_AS_PROPOSED,
    SOME_CASES,
    ON_NO_OTHER_LIST,
    NOTHING_IN_THE_WAY,
    IMPARTIAL,
    SOMETHING_KEPT,
    CLOSED;

    boolean holds(DisposalAction action, DisposalSituation situation) {
        var list = situation.list();
        var actor = situation.actor();
        return switch (this) {
            case RIGHT_STATUS ->
                action == DisposalAction.PROPOSE || action.from().contains(list.status());
            case RIGHT_ROLE -> actor.isAnyOf(DisposalAction.WORKERS);
            case SECOND_PERSON -> !list.proposedBy().equals(actor.subject());
            case PLAN_DISPOSES -> !list.classes().isEmpty();
            case PLAN_AS_PROPOSED -> situation.plan().equals(list.classes());
            case SOME_CASES -> !list.cases().isEmpty();
            case ON_NO_OTHER_LIST -> !situation.listedElsewhere();
            case NOTHING_IN_THE_WAY ->
                list.cases().stream()
                        .allMatch(grantCase -> situation.hindrances(grantCase).isEmpty());
            case IMPARTIAL ->
                list.cases().stream()
                        .noneMatch(grantCase -> grantCase.impartiality().isInConflict(actor)
                                || actor.companies().contains(grantCase.companyId()));
            case SOMETHING_KEPT, CLOSED -> true; // asked of the one case that it is about
        };
    }
}
