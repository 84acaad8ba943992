package se.exportcheck.cases.recoveries;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.setoffs.SetOff;

/** What must hold before a step is taken with a recovery. */
public enum RecoveryGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DECLARED_AS_OFFICER,
    DECLARED_AS_PRESENTER,
    DECLARED_AS_DECISION_MAKER,
    DECLARED_AS_OTHER,
    OWN_CASE,
    SIGNATORY,
    NOBODY_ELSES,
    SOMETHING_TO_RECOVER,
    NO_OTHER_OPEN,
    GROUNDED,
    TIME_TO_ANSWER_OVER,
    WAS_ASKED,
    HEARD,
    NOTHING_AT_BANK,
    WITHIN_PAID,
    REDUCTION_GROUNDED,
    DELEGATED,
    FOUR_EYES,
    BY_ANOTHER,
    GRANT_STANDS,
    PRESENTER_IMPARTIAL,
    APPEAL_STATED,
    NOTHING_DEMANDED,
    SOMETHING_OWED,
    ENFORCEABLE,
    RATE_KNOWN,
    WITHIN_DEBT,
    WITHIN_SURPLUS,
    SOMETHING_REPAID,
    INSTALMENTS_ASKED,
    INSTALMENTS_ANSWERED,
    ENTERED_BY_ANOTHER,
    UNDER_ORDINANCE,
    NO_SET_OFF_OPEN,
    INVOICE_OVERDUE;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<RecoveryGuard> CONCERN = Set.of(
            RIGHT_STATUS,
            RIGHT_ROLE,
            OWN_CASE,
            SOMETHING_TO_RECOVER,
            NO_OTHER_OPEN,
            WAS_ASKED,
            SOMETHING_REPAID,
            INSTALMENTS_ASKED,
            UNDER_ORDINANCE,
            INVOICE_OVERDUE);

    /** What the form of a step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    private static final Set<RecoveryGuard> ASKED =
            Set.of(DECLARED_AS_OFFICER, DECLARED_AS_PRESENTER, DECLARED_AS_DECISION_MAKER, DECLARED_AS_OTHER, GROUNDED);

    boolean isAsked() {
        return ASKED.contains(this);
    }

    boolean holds(RecoveryAction action, RecoverySituation situation) {
        var recovery = situation.recovery();
        var actor = situation.actor();
        var grantCase = recovery.grantCase();
        var impartiality = grantCase.impartiality();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(recovery.status());
            case RIGHT_ROLE -> actor.isAnyOf(action.by());
            case NO_CONFLICT -> !impartiality.isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(grantCase.companyId());
            case DECLARED_AS_OFFICER -> impartiality.hasDeclared(actor, Part.OFFICER);
            case DECLARED_AS_PRESENTER -> impartiality.hasDeclared(actor, Part.PRESENTER);
            case DECLARED_AS_DECISION_MAKER -> impartiality.hasDeclared(actor, Part.DECISION_MAKER);
            case DECLARED_AS_OTHER -> impartiality.hasDeclared(actor, Part.OTHER);
            case OWN_CASE -> actor.companies().contains(grantCase.companyId());
            case SIGNATORY -> actor.signatoryOf().contains(grantCase.companyId());
            case NOBODY_ELSES -> grantCase.officer() == null || Objects.equals(grantCase.officer(), actor.subject());
            case SOMETHING_TO_RECOVER -> grantCase.hasSomethingToRecover();
            case NO_OTHER_OPEN ->
                grantCase.recoveries().stream().noneMatch(other -> RecoveryStatus.EXAMINED.contains(other.status()));
            case GROUNDED -> recovery.isGrounded();
            case TIME_TO_ANSWER_OVER -> recovery.isTimeToAnswerOver(situation.today());
            case WAS_ASKED -> recovery.isAsked();
            case HEARD -> proposes(situation, proposal -> recovery.isHeard() || proposal.unheard() != null);
            case NOTHING_AT_BANK ->
                grantCase.claims().stream().noneMatch(claim -> claim.status() == ClaimStatus.SENT_TO_ECONOMY);
            case WITHIN_PAID ->
                proposes(situation, proposal -> !proposal.reclaimed().isMoreThan(recovery.reclaimable()));
            case REDUCTION_GROUNDED ->
                proposes(
                        situation,
                        proposal -> proposal.specialReasons() != null
                                || !proposal.reclaimed().isLessThan(recovery.reclaimable()));
            case DELEGATED ->
                recovery.matter(action)
                        .map(matter ->
                                actor.mandateFor(matter, situation.today()).isPresent())
                        .orElse(true);
            case GRANT_STANDS -> grantCase.isGrantStanding();
            case FOUR_EYES -> !recovery.wasPreparedBy(actor);
            case BY_ANOTHER ->
                !recovery.wasPreparedBy(actor)
                        && recovery.decision()
                                .filter(made -> made.decider().equals(actor.subject()))
                                .isEmpty();
            case PRESENTER_IMPARTIAL ->
                recovery.presenter() == null || !impartiality.isInConflict(recovery.presenter());
            case APPEAL_STATED ->
                grantCase.schemeVersion().remedyAgainst(recovery.ruling()).isPresent();
            case NOTHING_DEMANDED -> recovery.isWaived();
            case SOMETHING_OWED -> recovery.isOwing();
            case ENFORCEABLE -> recovery.isEnforceable(situation.today());
            case SOMETHING_REPAID -> recovery.hasSomethingToCorrect();
            case INSTALMENTS_ASKED -> recovery.askedForInstalments().isPresent();
            case INSTALMENTS_ANSWERED -> recovery.askedForInstalments().isEmpty();
            case UNDER_ORDINANCE -> grantCase.isUnderOrdinance();
            case NO_SET_OFF_OPEN -> recovery.setOffs().stream().noneMatch(SetOff::isOpen);
            case INVOICE_OVERDUE -> recovery.isOverdue(situation.today());
            case ENTERED_BY_ANOTHER -> !recovery.correctableBy(actor).isEmpty();
            case RATE_KNOWN, WITHIN_DEBT, WITHIN_SURPLUS ->
                true; // asked of the debt as it stands on the day of the payment
        };
    }

    private static boolean proposes(RecoverySituation situation, Predicate<RecoveryProposal> rule) {
        return situation.proposal() == null || rule.test(situation.proposal());
    }
}
