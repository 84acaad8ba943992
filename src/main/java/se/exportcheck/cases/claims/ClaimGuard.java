package se.exportcheck.cases.claims;

import java.util.Objects;
import java.util.Set;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.people.Actor;

/** What must hold before a step is taken with a claim. */
public enum ClaimGuard {
    RIGHT_STATUS,
    RIGHT_ROLE,
    NO_CONFLICT,
    NOT_OF_COMPANY,
    DECLARED_AS_OFFICER,
    DECLARED_AS_ATTESTER,
    OWN_CASE,
    SIGNATORY,
    HAS_LINES,
    REVIEWER,
    HANDED_OVER,
    LINES_REVIEWED,
    INVOICES_SETTLED,
    GROUNDED,
    NOT_HEARD,
    BEING_HEARD,
    HEARD,
    HEARING_OVER,
    EARLIER_DECIDED,
    IN_FAVOUR,
    CHANGES_SOMETHING,
    RECONSIDERED,
    ROWS_AS_DECIDED,
    NOT_BEFORE_COURT,
    APPEAL_ALLOWS,
    NOT_PAID,
    CHANGE_SENT,
    GRANT_SETTLED,
    NO_OPEN_RECOVERY,
    NO_PAYMENT_STOP,
    NOT_REVIEWER,
    REVIEWER_IMPARTIAL,
    APPEAL_STATED,
    SOMETHING_TO_PAY,
    SOMETHING_FOR_BANK,
    NOTHING_FOR_BANK,
    SET_OFF_SETTLED,
    ACCOUNT_SETTLED,
    NOT_STOPPED,
    NOT_ATTESTER,
    NOT_RETURNER,
    NOT_ACCOUNT_CHANGER;

    /** Without these a step is none of the actor's business: it is not even shown. */
    static final Set<ClaimGuard> CONCERN = Set.of(
            RIGHT_STATUS,
            RIGHT_ROLE,
            OWN_CASE,
            HANDED_OVER,
            SOMETHING_TO_PAY,
            SOMETHING_FOR_BANK,
            NOTHING_FOR_BANK,
            GROUNDED,
            NOT_HEARD,
            BEING_HEARD,
            RECONSIDERED);

    /** What the form of a step asks by itself, so that an answer not yet given is no reason to keep the form shut. */
    boolean isAsked() {
        return this == DECLARED_AS_OFFICER || this == DECLARED_AS_ATTESTER;
    }

    boolean holds(ClaimAction action, Claim claim, Actor actor) {
        var company = claim.grantCase().companyId();
        var impartiality = claim.grantCase().impartiality();
        return switch (this) {
            case RIGHT_STATUS -> action.from().contains(claim.status());
            case RIGHT_ROLE -> actor.is(action.by());
            case NO_CONFLICT -> !impartiality.isInConflict(actor);
            case NOT_OF_COMPANY -> !actor.companies().contains(company);
            case DECLARED_AS_OFFICER -> impartiality.hasDeclared(actor, Part.OFFICER);
            case DECLARED_AS_ATTESTER -> impartiality.hasDeclared(actor, Part.ATTESTER);
            case OWN_CASE -> actor.companies().contains(company);
            case SIGNATORY -> actor.signatoryOf().contains(company);
            case HAS_LINES -> !claim.lines().isEmpty() || claim.onlyEndsTheVenture();
            case REVIEWER -> Objects.equals(claim.reviewer(), actor.subject());
            case HANDED_OVER -> claim.isHandedOverTo(actor);
            case LINES_REVIEWED -> claim.lines().stream().allMatch(ClaimLine::isReviewed);
            case INVOICES_SETTLED ->
                claim.lines().stream().allMatch(line -> line.approvedOrZero().signum() == 0 || line.mayBeApproved());
            case GROUNDED -> !claim.nonPayment().isEmpty();
            case NOT_HEARD -> claim.hearing().isEmpty();
            case BEING_HEARD ->
                claim.hearing().filter(told -> told.said().isOpen()).isPresent();
            case HEARD -> claim.nonPayment().isEmpty() || claim.hearing().isPresent();
            case HEARING_OVER -> true; // asked of the day
            case EARLIER_DECIDED -> claim.earlierAreDecided();
            case IN_FAVOUR -> claim.isAllowedByReconsideration();
            case CHANGES_SOMETHING -> claim.changesSomething();
            case RECONSIDERED -> claim.reconsideration().isPresent();
            case ROWS_AS_DECIDED -> !claim.hasOtherRows();
            case NOT_BEFORE_COURT -> !claim.isBeforeCourt();
            case APPEAL_ALLOWS, NOT_PAID -> true; // asked of the right by which it is taken up
            case CHANGE_SENT ->
                claim.grantCase()
                        .openChange()
                        .filter(change -> change.status() == ChangeStatus.DECIDED)
                        .isEmpty();
            case GRANT_SETTLED -> claim.grantCase().isGrantSettled() && claim.isWithinGrant();
            case NO_OPEN_RECOVERY -> claim.grantCase().examinedRecovery().isEmpty();
            case NO_PAYMENT_STOP -> !claim.grantCase().isHeldUnderSection28();
            case NOT_REVIEWER -> !Objects.equals(claim.reviewer(), actor.subject());
            case REVIEWER_IMPARTIAL -> claim.isReviewerImpartial();
            case APPEAL_STATED ->
                claim.grantCase().schemeVersion().remedyAgainst(claim.ruling()).isPresent();
            case SOMETHING_TO_PAY -> claim.hasSomethingToPay();
            case SOMETHING_FOR_BANK -> claim.toBank().isPositive();
            case NOTHING_FOR_BANK -> claim.toBank().isZero();
            case SET_OFF_SETTLED -> claim.isSetOffSettled();
            case NOT_STOPPED ->
                claim.stopCheck().filter(check -> !check.isClear()).isEmpty();
            case ACCOUNT_SETTLED ->
                claim.grantCase().openAccountChange().isEmpty()
                        && claim.grantCase().account() != null;
            case NOT_ATTESTER -> !Objects.equals(claim.attester(), actor.subject());
            case NOT_RETURNER -> !Objects.equals(claim.returnedBy(), actor.subject());
            case NOT_ACCOUNT_CHANGER ->
                claim.grantCase().accountChanges().stream().noneMatch(change -> change.isHandledBy(actor));
        };
    }
}
