package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.appeals.Posting;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.delivery.DeliveryReceipt;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.cases.reconsideration.Reconsideration;
import se.exportcheck.deminimis.AidEntry;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Remedy;

/** A case whose decision is announced, appealed, rectified or taken up again. */
@MappedSuperclass
public abstract class CaseContested extends CasePaper {

    /** Keeps when a decision was announced on the notice board, from which the time to appeal it runs. */
    public void post(Decision decision, Posting.Stay stay, Actor actor, Instant now) {
        demandPostable(actor);
        postings.add(new Posting(decision, stay, actor, now));
        if (status == CaseStatus.DISPATCHED) {
            dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
        }
    }

    /** Somebody appeals against a decision: the company here, or anybody by what has reached the registrar. */
    public Appeal appeal(Decision decision, Appeal.Content content, AppealAction how, Actor actor, Instant now) {
        var appeal = new Appeal(decision, appeals.size() + 1, content);
        appeal.receive(how, actor, now);
        appeals.add(appeal);
        return appeal;
    }

    /** The same by what a court has told the region: it was handed in there, and nothing is for the region to hand over. */
    public Appeal appealAtCourt(Decision decision, Appeal.Content content, String number, Actor actor, Instant now) {
        var appeal = new Appeal(decision, appeals.size() + 1, content);
        appeal.register(number, actor, now);
        appeals.add(appeal);
        return appeal;
    }

    public void demandAppeal(Decision decision, AppealAction how, Actor actor, Instant now) {
        imagined(decision, now).demand(how, actor, now);
    }

    public boolean mayAppeal(Decision decision, AppealAction how, Actor actor, Instant now) {
        return imagined(decision, now).mayTake(how, actor, now);
    }

    private Appeal imagined(Decision decision, Instant now) {
        return new Appeal(decision, 0, new Appeal.Content(companyName, Stockholm.dateOf(now), null));
    }

    /** Puts a slip of the pen in a decision right, beside the decision (förvaltningslagen 36 §). */
    Decision rectify(Decision slip, Rectification put, Actor actor, Instant now) {
        demandRectifiable(slip, actor, now);
        if (put.isOfAmount() && !isAmountRectifiable(slip)) {
            throw new IllegalArgumentException("No amount to put right in decision " + slip.ordinal());
        }
        var obstacles = barriersToPut(slip, put, actor, now);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(CaseAction.DECIDE, obstacles);
        }
        var by = slip.isOnPayment()
                ? Decider.person(actor, null, now) // whoever attests payments needs no delegation
                : Decider.delegate(actor, put.matter(slip), now);
        var decision = new Decision(slip, put, by);
        decisions.add(decision);
        if (put.isOfAmount()) {
            grantedSek = decision.granted();
            recountClaims(now);
        }
        return decision;
    }

    /** What is against putting just this right: an amount that is beyond the actor's delegation or beyond the scheme. */
    List<Guard> barriersToPut(Decision slip, Rectification put, Actor actor, Instant now) {
        var barriers = new ArrayList<Guard>();
        if (!slip.isOnPayment()
                && actor.mandateFor(put.matter(slip), Stockholm.dateOf(now)).isEmpty()) {
            barriers.add(Guard.DELEGATED);
        }
        if (put.granted() != null && !RightAmount.of(slip).allows(put.granted())) {
            barriers.add(Guard.WITHIN_SCHEME);
        }
        return barriers;
    }

    /** Refuses whoever could not decide such a decision, and whoever prepared it; one on payment is its attesters'. */
    public void demandRectifiable(Decision slip, Actor actor, Instant now) {
        var obstacles = barriersToRectify(slip, actor, now);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(CaseAction.DECIDE, obstacles);
        }
    }

    /** It says what is granted now: only there can the amount of the grant stand wrong. */
    public boolean isAmountRectifiable(Decision slip) {
        return slip.outcome().isGrant()
                && slip.recovery() == null
                && !slip.isOnPayment()
                && !isBeingDecided()
                && decision()
                        .filter(inForce -> inForce.written().ordinal() == slip.ordinal())
                        .isPresent();
    }

    public boolean mayRectify(Decision slip, Actor actor, Instant now) {
        return barriersToRectify(slip, actor, now).isEmpty();
    }

    private List<Guard> barriersToRectify(Decision slip, Actor actor, Instant now) {
        if (!(slip.isOnPayment() ? actor.is(ClaimAction.ATTEST.by()) : actor.isAnyOf(CaseAction.DECIDE.by()))) {
            return List.of(Guard.RIGHT_ROLE);
        }
        if (origin == Origin.IMPORT || slip.rectifies() != null || slip.isByCourt() || !isSent(slip)) {
            return List.of(Guard.RIGHT_STATUS);
        }
        var barriers = new ArrayList<>(barriersToActing(actor));
        if (slip.isOnPayment()) {
            // Whoever attests payments decides on them: somebody else than the officer who reviewed the claim (SOD-2).
            if (slip.isPresentedBy(actor)) {
                barriers.add(Guard.FOUR_EYES);
            }
            return barriers;
        }
        if (wasPreparedBy(actor.subject())) {
            barriers.add(Guard.FOUR_EYES);
        }
        if (actor.mandateFor(slip.matter(), Stockholm.dateOf(now)).isEmpty()) {
            barriers.add(Guard.DELEGATED);
        }
        return barriers;
    }

    /**
     * What a court has made of a decision is in force for the case from now on; only {@link Appeal#record} says so.
     *
     * @param terms what the court has put in its place; null when it has put nothing there
     * @return what is in force instead of the decision
     */
    public Optional<Decision> follow(
            Appeal appeal, Judgment.@Nullable Terms terms, @Nullable GrantedAid aid, Instant now) {
        var system = Actor.system(Objects.requireNonNullElse(region, ""));
        var granted = isGranted();
        var instead = Optional.ofNullable(terms).map(put -> new Decision(appeal, put, aid, now));
        instead.ifPresent(decisions::add);
        var inForce = decision();
        outcome = inForce.map(Decision::outcome).orElse(null);
        if (!granted || !isGranted()) {
            decidedOn = inForce.map(Decision::decidedOn).orElse(null);
        }
        grantedSek = grantedAfter(appeal, terms, inForce);
        reclaimedSek = reclaimedOfGrant();
        take(afterJudgment(appeal.decision(), granted), system, now);
        sendBack(appeal.decision(), system, now);
        if (isGranted()) {
            recountClaims(now);
        }
        if (status == CaseStatus.ACTIVE) {
            dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
        }
        return instead;
    }

    /** A recovery may have been followed by other decisions: undone, it gives back what it took, and no more. */
    private Kronor grantedAfter(Appeal appeal, Judgment.@Nullable Terms terms, Optional<Decision> inForce) {
        var recovery = appeal.decision().recovery();
        if (recovery == null || !isGranted()) {
            return inForce.map(Decision::granted).orElse(Kronor.ZERO);
        }
        if (terms == null) {
            return grantedSek.plus(recovery.taken());
        }
        recovery.lessen(terms.granted().minus(appeal.decision().granted()));
        return terms.granted();
    }

    /** What else than an application the decision was about goes back to where it was before that was decided. */
    private static void sendBack(Decision overturned, Actor system, Instant now) {
        var claim = overturned.claim();
        if (claim != null) {
            claim.followJudgment(overturned, system, now);
        }
        var recovery = overturned.recovery();
        if (recovery != null) {
            recovery.followJudgment(system, now);
        }
        var stop = overturned.stop();
        if (stop != null) {
            stop.followJudgment(system, now);
        }
        var late = overturned.appeal();
        if (late != null) {
            late.reopen(system, now);
        }
    }

    private CaseAction afterJudgment(Decision overturned, boolean grantedBefore) {
        if (overturned.isOnPayment() || overturned.stop() != null || overturned.setOff() != null) {
            return CaseAction.FOLLOW_JUDGMENT;
        }
        if (isBeingDecided() || (grantedBefore && isGranted())) {
            return CaseAction.FOLLOW_JUDGMENT;
        }
        return isGranted() ? CaseAction.GRANT_BY_JUDGMENT : CaseAction.END_BY_JUDGMENT;
    }

    /** The court has sent the case back, or set the decision aside: it is examined again. */
    public void resume(Actor actor, Instant now, String why) {
        take(CaseAction.RESUME, actor, now, why);
    }

    /** A decision that is sent is taken up again, to be changed (förvaltningslagen 37 to 39 §§). Whoever does so becomes its officer. */
    public void reconsider(ChangeGround ground, String why, Actor actor, Instant now) {
        demandReconsiderable(ground, actor, now);
        var before = decision().orElseThrow();
        officer = actor.subject();
        officerName = actor.name();
        reconsidered.add(new Reconsideration(before, ground, why, actor, now));
        take(CaseAction.RECONSIDER, actor, now, why);
    }

    private void demandReconsiderable(ChangeGround ground, Actor actor, Instant now) {
        demand(CaseAction.RECONSIDER, actor, now, null);
        var obstacles = reconsiderations().obstaclesTo(ground);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(CaseAction.RECONSIDER, obstacles);
        }
    }

    /** There is no reason to change the decision: the case goes on where it stood. */
    public void leaveUnchanged(Actor actor, Instant now, String why) {
        take(CaseAction.LEAVE_UNCHANGED, actor, now, why);
        settle(Actor.system(actor.region()), now);
    }

    /** What is granted is certain: nobody is changing it, and no court has said anything of it that waits to be done. */
    public boolean isGrantSettled() {
        return isGranted() && !isBeingDecided() && appeals.stream().noneMatch(Appeal::isOverturnedAndOpen);
    }

    /** What applies now is not decided, or not sent. */
    private boolean isBeingDecided() {
        return CaseStatus.UNDECIDED.contains(status) || status == CaseStatus.DECIDED;
    }

    /** Nobody is changing what is granted: no decision on it is taken up again, and none on a change waits to be sent. */
    public boolean isGrantStanding() {
        return !isBeingDecided() && changes.stream().noneMatch(change -> change.status() == ChangeStatus.DECIDED);
    }

    /** What the region has granted follows its decisions; by hand it only follows a court that has overturned one. */
    public boolean mayCorrect(AidEntry entry) {
        return !entry.isGrant() || appeals.stream().anyMatch(appeal -> appeal.hasOverturned(entry.decisionId()));
    }

    /** Refuses whoever does not look after the region's announcements. */
    public void demandPostable(Actor actor) {
        if (!actor.isAnyOf(CaseAction.DISPATCH.by())) {
            throw new StepRefused(CaseAction.DISPATCH, List.of(Guard.RIGHT_ROLE));
        }
        demandImpartial(actor);
    }

    /** Something shows on which day the party got a decision that was sent: the time to appeal counts from that (44 §). */
    public void recordReceipt(Decision decision, Notified shown, Actor actor, Instant now) {
        demandPostable(actor);
        if (!isSent(decision)) {
            throw new StepRefused(CaseAction.DISPATCH, List.of(Guard.RIGHT_STATUS));
        }
        if (shown.on().isBefore(sentOn(decision)) || shown.on().isAfter(Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Nobody can have got it on " + shown.on());
        }
        receipts.add(new DeliveryReceipt(decision, shown, actor, now));
        if (status == CaseStatus.DISPATCHED) {
            dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
        }
    }

    /** The first day that the party can have got it. */
    public LocalDate sentOn(Decision decision) {
        return delivery(decision)
                .map(delivery -> Stockholm.dateOf(delivery.sentAt()))
                .orElse(decision.decidedOn());
    }

    /** The party has received a decision: if it may be appealed, the time for that has begun. */
    void received(Decision decision, LocalDate day) {
        if (status == CaseStatus.DISPATCHED
                && dueOn == null
                && !decision.isOnPayment()
                && decision.remedy().filter(Remedy.COURT::equals).isPresent()) {
            dueOn = StatutoryTime.lastDay(day, Remedy.TIME);
        }
    }
}
