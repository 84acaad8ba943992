package se.exportcheck.cases.reconsideration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseEvent;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.Unheard;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.schemes.GrantCondition;

/** Every time that a decision in one case was taken up again, oldest first, and what the law lets become of it. */
public record Reconsiderations(GrantCase grantCase, List<Reconsideration> all) {

    private static final Set<CaseAction> BEGIN_AND_END = EnumSet.of(
            CaseAction.RECONSIDER,
            CaseAction.LEAVE_UNCHANGED,
            CaseAction.DECLINE,
            CaseAction.REGISTER_DECLINE,
            CaseAction.LAPSE,
            CaseAction.RESUME);

    /** The one that goes on, until it has led to a decision or the decision is left as it is. */
    public Optional<Reconsideration> open() {
        return last(CaseAction.RECONSIDER)
                .map(begun -> all.getLast())
                .filter(each -> grantCase.decisions().stream().noneMatch(made -> made.reconsideration() == each));
    }

    private Optional<CaseEvent> last(CaseAction action) {
        return grantCase.events().reversed().stream()
                .filter(event -> BEGIN_AND_END.contains(event.action()))
                .findFirst()
                .filter(event -> event.action() == action);
    }

    public boolean isOpen() {
        return open().isPresent();
    }

    /** What stands in the way of taking the decision in force up on this ground. */
    public List<Guard> obstaclesTo(ChangeGround ground) {
        var obstacles = new ArrayList<Guard>();
        if (ground == ChangeGround.RESERVATION && !isRevocationReserved()) {
            obstacles.add(Guard.REVOCATION_RESERVED);
        }
        if (!ground.isObviouslyWrong() && appealed().findAny().isPresent()) {
            obstacles.add(Guard.APPEAL_ALLOWS);
        }
        return obstacles;
    }

    private boolean isRevocationReserved() {
        return grantCase.isGranted()
                && grantCase.schemeVersion().conditions().stream().anyMatch(GrantCondition::reservesRevocation);
    }

    /** While an appeal waits to be handed over, only what is obviously wrong may be changed (39 §). */
    public boolean appealAllows() {
        return open().filter(each -> !each.ground().isObviouslyWrong()).isEmpty()
                || appealed().findAny().isEmpty();
    }

    /** What a court has before it is no longer the region's to change (39 §). */
    public boolean isHandedOver() {
        return appealed().anyMatch(Appeal::isHandedOver);
    }

    private Stream<Appeal> appealed() {
        return grantCase.appeals().stream()
                .filter(Appeal::isOpen)
                .filter(appeal ->
                        appeal.decision().isOnApplication() || appeal.decision().change() != null);
    }

    /** The ground allows it, if it goes against the company (37 §, second paragraph). */
    public boolean allows(Proposal proposal) {
        return open().map(each -> each.allows(proposal)).orElse(true);
    }

    public boolean changesSomething(Proposal proposal) {
        return open().filter(each -> each.isSame(proposal)).isEmpty();
    }

    /** Money that is paid, or decided to be, is recovered by a decision of its own and not by this one (2022:1468, 32 §). */
    public boolean coversPaid(Proposal proposal) {
        return open().isEmpty()
                || !grantCase.payableAtMost(proposal.granted()).isLessThan(grantCase.claimedForPayment());
    }

    /** Whether nobody need be heard: only before what makes the company worse off is it, and then on one ground. */
    public boolean mayGoUnheard(Proposal proposal) {
        return open().filter(Reconsideration::isOfGrant)
                .map(each -> !each.isWorse(proposal) || proposal.formal().unheard() == Unheard.OBVIOUSLY_UNNECESSARY)
                .orElseGet(proposal::mayGoUnheard);
    }

    /** It grants no more than is granted already, so that no new aid is given by it. */
    public boolean isWithinGrant(Proposal proposal) {
        return open().filter(each -> each.isOfGrant() && !each.isRaising(proposal))
                .isPresent();
    }

    /** Where a case goes on when the decision is sent, or left as it is; empty when it goes the way of any decision. */
    public Optional<CaseStatus> goesOnAt() {
        var left = last(CaseAction.LEAVE_UNCHANGED).isPresent();
        var changed = last(CaseAction.RECONSIDER).isPresent() && all.getLast().isOfGrant();
        return grantCase.isGranted() && (left || changed) ? stood() : Optional.empty();
    }

    /** A grant that was followed up and closed is looked at once more before it is closed again. */
    private Optional<CaseStatus> stood() {
        return grantCase.events().reversed().stream()
                .dropWhile(event -> event.action() != CaseAction.RECONSIDER)
                .map(CaseEvent::action)
                .filter(action -> action != CaseAction.RECONSIDER)
                .flatMap(action -> action.to().stream())
                .findFirst()
                .map(status -> status.isEnded() ? CaseStatus.FOLLOW_UP : status);
    }

    /** That decision was changed, and the change is sent. */
    public boolean isChanged(Decision decision) {
        return grantCase.decisions().stream()
                .filter(made -> {
                    var reconsideration = made.reconsideration();
                    return reconsideration != null && reconsideration.isOf(decision);
                })
                .anyMatch(grantCase::isSent);
    }
}
