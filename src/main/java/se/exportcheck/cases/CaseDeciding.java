package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.delays.Delays;
import se.exportcheck.cases.delivery.Delivery;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.StartRule;

/** A case from the decision to the company's yes: decided, sent and accepted, or long in coming. */
@MappedSuperclass
public abstract class CaseDeciding extends CaseRecords {

    private static final List<CaseAction> AFTER_DISPATCH = List.of(
            CaseAction.GO_ON,
            CaseAction.GO_ON_IN_FINAL_REVIEW,
            CaseAction.GO_ON_IN_FOLLOW_UP,
            CaseAction.AWAIT_ACCEPTANCE,
            CaseAction.CLOSE_UNGRANTED);

    /**
     * The decision, by a human who did not prepare it (kommunallagen 6 kap. 38 §; SOD-1).
     *
     * @param aid what a grant rests on, while nobody else can grant aid to the undertaking
     */
    Decision decide(Actor actor, Instant now, AidStanding aid) {
        take(CaseAction.DECIDE, actor, now, null, aid, null);
        return decided(previewDecision(actor, now, aid), actor, now);
    }

    /** Keeps what the committee, or its chair, has decided on the proposal; decided on the day when they did. */
    Decision recordDecision(Resolution resolution, Actor actor, Instant now, AidStanding aid) {
        resolution.demandWithin(proposedOn(), Stockholm.dateOf(now));
        demandOn(resolution.decidedOn(), actor);
        take(CaseAction.RECORD_DECISION, actor, now, null, aid, resolution.urgency());
        return decided(
                new Decision(self(), Objects.requireNonNull(proposal), Decider.outside(resolution, actor, now), aid),
                actor,
                now);
    }

    /** What the day of a decision must allow: that on which the committee decided, however late it is recorded. */
    private void demandOn(LocalDate decidedOn, Actor actor) {
        var thatDay = new Situation(self(), actor, decidedOn, null);
        var obstacles = Stream.of(Guard.DECIDED_BEFORE_START, Guard.LEGAL_BASIS_IN_FORCE)
                .filter(guard -> !guard.holds(CaseAction.RECORD_DECISION, thatDay))
                .toList();
        if (!obstacles.isEmpty()) {
            throw new StepRefused(CaseAction.RECORD_DECISION, obstacles);
        }
    }

    private Decision decided(Decision decision, Actor actor, Instant now) {
        if (delays().openRequest().isPresent()) {
            delayEvents.add(delays().answer(actor, now));
        }
        decisions.add(decision);
        outcome = decision.outcome();
        if (!decision.isChangeOfGrant()) {
            decidedOn = decision.decidedOn(); // a grant that is changed stays one of the year that it was made in
        }
        grantedSek = decision.granted();
        return decision;
    }

    /** What has been said of the decision taking long. */
    public Delays delays() {
        return new Delays(
                self(), delayEvents.stream().filter(said -> !wasToAnother(said)).toList());
    }

    /** The same, with what passed between the region and another company whose number the case had first. */
    public List<DelayEvent> allOfDelays() {
        return List.copyOf(delayEvents);
    }

    /** On paper it was the one that wrote which asked, whatever number was typed. */
    private boolean wasToAnother(DelayEvent said) {
        return said.action() != DelayAction.REGISTER_REQUEST && wasAnothers(said.at());
    }

    /** The company is told that the decision is expected on another day, and why (förvaltningslagen 11 §). */
    public void notifyDelay(LocalDate expectedOn, String why, Actor actor, Instant now) {
        said(delays().notice(expectedOn, why, actor, now), now);
    }

    /** The company asks, once, that the case be decided (förvaltningslagen 12 §). */
    public void requestDecision(@Nullable String why, Actor actor, Instant now) {
        said(delays().request(why, actor, now), now);
    }

    /** That is refused, in a decision of its own that goes out through the service at once. */
    Decision refuseDecision(String why, Actor actor, Instant now) {
        return refuseDecision(why, DeliveryChannel.PORTAL, actor, now);
    }

    /** The same, sent otherwise; the case goes on. */
    Decision refuseDecision(String why, DeliveryChannel how, Actor actor, Instant now) {
        var refusal = delays().refuse(why, actor, now);
        return refused(
                refusal,
                new Decision(
                        delays().openRequest().orElseThrow(), why, Decider.delegate(actor, delays().matter(), now)),
                how,
                actor,
                now);
    }

    /** Keeps that the committee or its chair has refused it; that goes out at once too. */
    Decision recordRefusal(String why, Resolution resolution, DeliveryChannel how, Actor recorder, Instant now) {
        var refusal = delays().recordRefusal(why, resolution, recorder, now);
        var request = delays().openRequest().orElseThrow();
        return refused(
                refusal, new Decision(request, why, Decider.outside(resolution, recorder, now)), how, recorder, now);
    }

    private Decision refused(DelayEvent refusal, Decision decision, DeliveryChannel how, Actor actor, Instant now) {
        decisions.add(decision);
        said(refusal, now);
        deliver(decision, how, actor, now);
        return decision;
    }

    void said(DelayEvent event, Instant now) {
        delayEvents.add(event);
        dueOn = Deadline.of(self(), Stockholm.dateOf(now)).orElse(null);
    }

    /** The decision as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(Actor actor, Instant now, AidStanding aid) {
        return new Decision(self(), Objects.requireNonNull(proposal), Decider.delegate(actor, matter(), now), aid);
    }

    /** The decision goes out; a grant then waits for the company's yes, anything else for the time to appeal to end. */
    public void dispatch(Actor actor, Instant now) {
        dispatch(DeliveryChannel.PORTAL, actor, now);
    }

    /** The same, sent otherwise than through the service, where it can be read all the same. */
    public void dispatch(DeliveryChannel how, Actor actor, Instant now) {
        take(CaseAction.DISPATCH, actor, now);
        deliver(decision().orElseThrow(), how, actor, now);
        settle(Actor.system(actor.region()), now);
        if (decision().filter(Decision::isChangeOfGrant).isPresent()) {
            recountClaims(now);
        }
    }

    /**
     * What is decided to be paid and has not left yet follows what is granted now: it is reviewed and decided anew. So is
     * the final claim when it is paid and more is granted since.
     */
    void recountClaims(Instant now) {
        var system = Actor.system(Objects.requireNonNullElse(region, ""));
        claims.stream().filter(Claim::isCountedOtherwise).forEach(claim -> claim.recount(system, now));
    }

    /** Keeps how a decision that goes out is sent, once: whatever it is about (förvaltningslagen 33 §). */
    public void deliver(Decision decision, DeliveryChannel how, Actor actor, Instant now) {
        if (!isSent(decision) || delivery(decision).isPresent()) {
            throw new IllegalArgumentException("Only what goes out is sent, and once");
        }
        deliveries.add(new Delivery(decision, how, actor, now));
    }

    /** Where a case goes when its decision is with the company: a grant that was changed, where it stood before. */
    void settle(Actor system, Instant now) {
        AFTER_DISPATCH.stream()
                .filter(step -> mayTake(step, system, now))
                .findFirst()
                .ifPresent(step -> take(step, system, now));
    }

    /** The first day of a venture that may not begin before the decision is sent, where that day has passed (INC-02). */
    public Optional<LocalDate> begunBeforeSent(LocalDate today) {
        return waitsForDecision()
                ? decision().map(Decision::startOn).filter(start -> start.isBefore(today))
                : Optional.empty();
    }

    /** The day when the decision was sent, before which nothing may be begun; empty where the scheme does not say so. */
    public Optional<LocalDate> mayBeginOn() {
        return waitsForDecision()
                ? events.reversed().stream()
                        .filter(event -> event.action() == CaseAction.DISPATCH)
                        .findFirst()
                        .map(event -> Stockholm.dateOf(event.at()))
                : Optional.empty();
    }

    private boolean waitsForDecision() {
        return isGranted() && schemeVersion.startRule() == StartRule.AFTER_DECISION;
    }

    /** Without a grant the case ends when its decision can be appealed no longer. */
    public void closeIfFinal(Actor system, Instant now) {
        if (mayTake(CaseAction.CLOSE_UNGRANTED, system, now)) {
            take(CaseAction.CLOSE_UNGRANTED, system, now);
        }
    }

    /** Keeps that an appeal came too late; only {@link Appeal#dismiss} does. */
    public Decision decided(Appeal late, Actor actor, Instant now) {
        var decision = new Decision(late, Decider.delegate(actor, late.matter(), now));
        decisions.add(decision);
        return decision;
    }

    /** Keeps that the committee or its chair has decided so; only {@link Appeal#recordDismissal} does. */
    public Decision decided(Appeal late, Resolution resolution, Actor recorder, Instant now) {
        var decision = new Decision(late, Decider.outside(resolution, recorder, now));
        decisions.add(decision);
        return decision;
    }

    /** The decision that an appeal came too late as it would be made now; it decides nothing. */
    public Decision previewDecision(Appeal late, Actor actor, Instant now) {
        return new Decision(late, Decider.delegate(actor, late.matter(), now));
    }

    /** Keeps what is decided to be paid; only {@link Claim#attest} does. */
    public Decision decided(Claim claim, Actor attester, Instant now) {
        var decision = new Decision(claim, attester, now);
        decisions.add(decision);
        return decision;
    }

    public void accept(Actor actor, Instant now) {
        take(CaseAction.ACCEPT, actor, now);
    }

    /** The company says no, with or without its reason. */
    public void decline(Actor actor, Instant now, @Nullable String why) {
        take(CaseAction.DECLINE, actor, now, why);
    }

    /** Nobody accepted in time: back to the officer, for only a new decision can revoke the grant. */
    public void lapse(Actor actor, Instant now) {
        take(CaseAction.LAPSE, actor, now);
    }

    /** Keeps what is decided about a change; only {@link ChangeRequest#decide} does. */
    public Decision decided(ChangeRequest change, Actor actor, Instant now) {
        var decision = new Decision(change, Decider.delegate(actor, change.matter(), now));
        decisions.add(decision);
        return decision;
    }

    /** Keeps what the committee or its chair has decided about a change; only {@link ChangeRequest#recordDecision} does. */
    public Decision decided(ChangeRequest change, Resolution resolution, Actor recorder, Instant now) {
        var decision = new Decision(change, Decider.outside(resolution, recorder, now));
        decisions.add(decision);
        return decision;
    }

    /** The decision about a change as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(ChangeRequest change, Actor actor, Instant now) {
        return new Decision(change, Decider.delegate(actor, change.matter(), now));
    }
}
