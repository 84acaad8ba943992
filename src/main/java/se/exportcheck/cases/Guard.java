package se.exportcheck.cases;

import java.util.Objects;
import java.util.Set;

/** What must hold before a step is taken. Each has a message that says in plain words what stands in the way. */
public enum Guard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    OWN_CASE,
    SIGNATORY,
    CALL_OPEN,
    COMPLETE,
    ON_PAPER,
    FROM_PORTAL,
    NOBODY_ELSES,
    OFFICER_OF_CASE,
    REFERRED,
    OVERDUE,
    CHECKLIST_ANSWERED,
    NOTHING_AGAINST_GRANT,
    STARTED_IN_TIME,
    WITHIN_SCHEME,
    NOT_WITHDRAWN,
    FOUR_EYES,
    APPEAL_STATED,
    GRANTED,
    NOT_GRANTED,
    CLAIMS_LEFT,
    REPORTED,
    CLAIMS_SETTLED,
    FOLLOWED_UP;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<Guard> CONCERN = Set.of(RIGHT_STATUS, RIGHT_ROLE, OWN_CASE, REFERRED, ON_PAPER, FROM_PORTAL);

    boolean holds(CaseAction action, Situation situation) {
        var grantCase = situation.grantCase();
        var actor = situation.actor();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(grantCase.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case CALL_OPEN -> grantCase.isCallOpen(situation.today());
            case COMPLETE -> grantCase.isComplete();
            case ON_PAPER -> grantCase.origin() == Origin.PAPER;
            case FROM_PORTAL -> grantCase.origin() == Origin.PORTAL;
            case NOBODY_ELSES -> grantCase.officer() == null || Objects.equals(grantCase.officer(), actor.subject());
            case OFFICER_OF_CASE -> Objects.equals(grantCase.officer(), actor.subject());
            case REFERRED -> grantCase.isReferredTo(actor);
            case OVERDUE -> grantCase.isOverdue(situation.today());
            case CHECKLIST_ANSWERED -> grantCase.checklist().isAnswered();
            case NOTHING_AGAINST_GRANT ->
                !situation.grants() || grantCase.checklist().allowsGrant();
            case STARTED_IN_TIME -> !situation.grants() || grantCase.startsAfterReceipt();
            case WITHIN_SCHEME ->
                situation.proposal() == null
                        || situation
                                .proposal()
                                .isWithin(grantCase.schemeVersion().grant());
            case NOT_WITHDRAWN -> !grantCase.isWithdrawn();
            case FOUR_EYES -> !grantCase.wasPreparedBy(actor);
            case APPEAL_STATED -> grantCase.schemeVersion().appealRegime().isStated();
            case GRANTED -> grantCase.isGranted();
            case NOT_GRANTED -> !grantCase.isGranted();
            case CLAIMS_LEFT -> grantCase.hasClaimsLeft();
            case REPORTED -> grantCase.finalReport() != null;
            case CLAIMS_SETTLED -> grantCase.claimsAreSettled();
            case FOLLOWED_UP -> grantCase.isFollowedUp();
        };
    }
}
