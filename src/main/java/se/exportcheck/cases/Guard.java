package se.exportcheck.cases;

import java.util.Objects;
import java.util.Set;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.deminimis.AidStanding;

/** What must hold before a step is taken. Each has a message that says in plain words what stands in the way. */
public enum Guard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DECLARED_AS_OFFICER,
    DECLARED_AS_PRESENTER,
    DECLARED_AS_DECISION_MAKER,
    DECLARED_AS_OPINION_GIVER,
    OWN_CASE,
    SIGNATORY,
    CALL_OPEN,
    COMPLETE,
    ON_PAPER,
    NUMBER_KNOWN,
    NUMBER_CORRECTED,
    UNDECIDED,
    FILLED_IN,
    FROM_PORTAL,
    NOBODY_ELSES,
    NO_OFFICER,
    OFFICER_OF_CASE,
    HANDED_OVER,
    TAKEN_OVER,
    ASKED_BEFORE,
    REFERRED,
    ALL_ANSWERED,
    OVERDUE,
    CHECKLIST_ANSWERED,
    HEARD,
    DISMISSAL_GROUNDED,
    REFUSAL_GROUNDED,
    NOTHING_AGAINST_GRANT,
    STARTED_IN_TIME,
    ACTIVITIES_TOLD_APART,
    DECIDED_BEFORE_START,
    WITHIN_SCHEME,
    NOT_WITHDRAWN,
    DELEGATED,
    FOUR_EYES,
    PRESENTER_IMPARTIAL,
    APPEAL_STATED,
    LEGAL_BASIS_IN_FORCE,
    AID_CALCULATED,
    UNDERTAKING_CONFIRMED,
    AID_RATES,
    AID_ROOM,
    WITHIN_BUDGET,
    GRANTED,
    NOT_GRANTED,
    APPEAL_TIME_OVER,
    CLAIMS_LEFT,
    REPORTED,
    CLAIMS_SETTLED,
    BEFORE_END,
    NO_OPEN_CHANGE,
    NO_OPEN_APPEAL,
    NO_OPEN_RECOVERY,
    REMITTED,
    FOLLOWED_UP,
    RECONSIDERED,
    NOT_RECONSIDERED,
    GOES_ON_THERE,
    REVOCATION_RESERVED,
    NOT_BEFORE_COURT,
    APPEAL_ALLOWS,
    GROUND_ALLOWS,
    CHANGES_SOMETHING,
    COVERS_PAID,
    REST_WITHDRAWN;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<Guard> CONCERN = Set.of(
            RIGHT_STATUS,
            RIGHT_ROLE,
            OWN_CASE,
            HANDED_OVER,
            TAKEN_OVER,
            ASKED_BEFORE,
            REFERRED,
            ON_PAPER,
            NUMBER_KNOWN,
            UNDECIDED,
            FROM_PORTAL,
            REMITTED,
            RECONSIDERED,
            NOT_RECONSIDERED,
            REST_WITHDRAWN);

    /** What the form of a step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    private static final Set<Guard> ASKED =
            Set.of(DECLARED_AS_OFFICER, DECLARED_AS_PRESENTER, DECLARED_AS_DECISION_MAKER, DECLARED_AS_OPINION_GIVER);

    boolean isAsked() {
        return ASKED.contains(this);
    }

    boolean holds(CaseAction action, Situation situation) {
        var grantCase = situation.grantCase();
        var actor = situation.actor();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(grantCase.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !grantCase.impartiality().isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case DECLARED_AS_OFFICER -> grantCase.impartiality().hasDeclared(actor, Part.OFFICER);
            case DECLARED_AS_PRESENTER -> grantCase.impartiality().hasDeclared(actor, Part.PRESENTER);
            case DECLARED_AS_DECISION_MAKER -> grantCase.impartiality().hasDeclared(actor, Part.DECISION_MAKER);
            case DECLARED_AS_OPINION_GIVER -> grantCase.impartiality().hasDeclared(actor, Part.OPINION_GIVER);
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case CALL_OPEN -> grantCase.isCallOpen(situation.today());
            case COMPLETE -> grantCase.isComplete();
            case ON_PAPER -> grantCase.origin() == Origin.PAPER;
            case NUMBER_KNOWN -> !grantCase.organisationNumber().isMissing();
            case NUMBER_CORRECTED -> grantCase.hasMoved();
            // that it takes long is another matter, unless a court is to look at it
            case UNDECIDED ->
                grantCase.appeals().isEmpty() && grantCase.decisions().stream().allMatch(Decision::isOnDelay);
            case FILLED_IN -> !situation.grants() || grantCase.isFilledIn();
            case FROM_PORTAL -> grantCase.origin() == Origin.PORTAL;
            case NOBODY_ELSES -> grantCase.officer() == null || Objects.equals(grantCase.officer(), actor.subject());
            case NO_OFFICER -> grantCase.officer() == null;
            case OFFICER_OF_CASE -> Objects.equals(grantCase.officer(), actor.subject());
            case HANDED_OVER -> grantCase.isHandedOver();
            case TAKEN_OVER -> !grantCase.isHandedOver();
            case ASKED_BEFORE -> grantCase.asked().isCompletionAsked();
            case REFERRED -> grantCase.isReferredTo(actor);
            case ALL_ANSWERED -> grantCase.asked().open().isEmpty();
            case OVERDUE -> grantCase.isOverdue(situation.today());
            case CHECKLIST_ANSWERED -> grantCase.checklist().isAnswered();
            case HEARD ->
                situation.proposes(proposal ->
                        grantCase.hearing().isHeldOn(proposal.formal().failedCriteria())
                                || grantCase.reconsiderations().mayGoUnheard(proposal));
            case REFUSAL_GROUNDED ->
                situation.proposes(proposal ->
                        proposal.namesWhatFailed(grantCase.schemeVersion().checklist()));
            case DISMISSAL_GROUNDED -> situation.proposes(proposal -> proposal.isGrounded(grantCase.asked()));
            case NOTHING_AGAINST_GRANT ->
                !situation.grants() || grantCase.checklist().allowsGrant();
            case STARTED_IN_TIME -> !situation.grants() || grantCase.startsInTime(situation.today());
            case ACTIVITIES_TOLD_APART -> !situation.grants() || grantCase.tellsActivitiesApart();
            case DECIDED_BEFORE_START -> grantCase.isDecidedBeforeStart(situation.today());
            case WITHIN_SCHEME ->
                situation.proposes(
                        proposal -> proposal.isWithin(grantCase.schemeVersion().grant()));
            case NOT_WITHDRAWN -> !grantCase.isWithdrawn();
            case DELEGATED ->
                grantCase
                        .matter()
                        .map(matter ->
                                actor.mandateFor(matter, situation.today()).isPresent())
                        .orElse(true);
            case FOUR_EYES -> !grantCase.wasPreparedBy(actor.subject());
            case PRESENTER_IMPARTIAL ->
                grantCase.presenter() == null || !grantCase.impartiality().isInConflict(grantCase.presenter());
            case APPEAL_STATED -> grantCase.isAppealStated();
            case LEGAL_BASIS_IN_FORCE ->
                !situation.wouldGrant() || grantCase.schemeVersion().canGrantOn(situation.today());
            case AID_CALCULATED -> situation.aid(AidStanding::calculated);
            case UNDERTAKING_CONFIRMED -> situation.aid(AidStanding::isConfirmed);
            case AID_RATES -> situation.aid(AidStanding::hasRates);
            case AID_ROOM ->
                situation.aid(aid -> aid.hasRoomFor(
                        Objects.requireNonNull(grantCase.proposal()).granted()));
            case WITHIN_BUDGET -> situation.isWithinBudget();
            case GRANTED -> grantCase.isGranted();
            case NOT_GRANTED -> !grantCase.isGranted();
            case APPEAL_TIME_OVER -> grantCase.isFinal(situation.today());
            case CLAIMS_LEFT -> grantCase.hasClaimsLeft();
            case REPORTED -> grantCase.finalReport() != null;
            case CLAIMS_SETTLED -> grantCase.claimsAreSettled();
            case BEFORE_END ->
                grantCase
                        .endsOn()
                        .filter(end -> !situation.today().isAfter(end))
                        .isPresent();
            case NO_OPEN_CHANGE -> grantCase.openChange().isEmpty();
            case NO_OPEN_APPEAL -> grantCase.openAppeal().isEmpty();
            case NO_OPEN_RECOVERY ->
                grantCase.recoveries().stream()
                        .noneMatch(recovery -> recovery.status().isOpen());
            case REMITTED -> grantCase.appeals().stream().anyMatch(Appeal::mayBeResumed);
            case FOLLOWED_UP -> grantCase.isFollowedUp();
            case RECONSIDERED -> grantCase.reconsiderations().isOpen();
            case NOT_RECONSIDERED -> !grantCase.reconsiderations().isOpen();
            case GOES_ON_THERE -> grantCase.reconsiderations().goesOnAt().equals(action.to());
            case REVOCATION_RESERVED -> true; // asked of the ground that is chosen
            case NOT_BEFORE_COURT -> !grantCase.reconsiderations().isHandedOver() || !isAboutChange(action, grantCase);
            case APPEAL_ALLOWS -> grantCase.reconsiderations().appealAllows();
            case GROUND_ALLOWS -> situation.proposes(grantCase.reconsiderations()::allows);
            case CHANGES_SOMETHING -> situation.proposes(grantCase.reconsiderations()::changesSomething);
            case REST_WITHDRAWN -> grantCase.isRestWithdrawn();
            case COVERS_PAID -> situation.proposes(grantCase.reconsiderations()::coversPaid);
        };
    }

    /** A court that has sent a case back has it before it no longer: only what the region itself changes is kept from it. */
    private static boolean isAboutChange(CaseAction action, GrantCase grantCase) {
        return action == CaseAction.RECONSIDER || grantCase.reconsiderations().isOpen();
    }
}
