package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.delivery.Delivery;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.nonpayment.Communicated;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.cases.stops.StopGuard;
import se.exportcheck.cases.stops.StopStep;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;

/** A case of which money is reclaimed, or not paid out any more (2022:1468, 29 to 33 §§). */
@MappedSuperclass
public abstract class CaseReclaimed extends CaseContested {

    /** The officer has found something that may be a ground. */
    public Recovery openRecovery(Collection<RecoveryGround> grounds, String circumstances, Actor actor, Instant now) {
        var recovery = new Recovery(self(), recoveries.size() + 1, grounds, circumstances);
        recovery.open(actor, now);
        recoveries.add(recovery);
        return recovery;
    }

    /** Refuses at once whoever cannot open one. */
    public void demandRecovery(Actor actor, Instant now) {
        imagined().demand(RecoveryAction.OPEN, actor, now);
    }

    public boolean mayOpenRecovery(Actor actor, Instant now) {
        return imagined().mayTake(RecoveryAction.OPEN, actor, now);
    }

    private Recovery imagined() {
        return new Recovery(self(), 0, List.of(), "");
    }

    /**
     * The company may have aid to repay that the Commission has ordered recovered (2022:1468, 28 §).
     *
     * @param message what it is told; or why it is not heard
     */
    public PaymentStop stopPayment(String message, boolean heard, Actor actor, Instant now) {
        var stop = imagined(message, heard, paymentStops.size() + 1, actor, now);
        stop.open(actor, now);
        paymentStops.add(stop);
        return stop;
    }

    /** Refuses at once whoever cannot begin one. */
    public void demandPaymentStop(Actor actor, Instant now) {
        if (origin == Origin.IMPORT) { // nothing is paid here, and its terms are not kept
            throw new StepRefused(StopAction.HEAR, List.of(StopGuard.SOMETHING_TO_PAY));
        }
        imagined("", true, 0, actor, now).demand(StopAction.HEAR, actor, now);
    }

    public boolean mayStopPayment(Actor actor, Instant now) {
        return origin != Origin.IMPORT
                && imagined("", true, 0, actor, now).stepsFor(actor, now).stream()
                        .anyMatch(StopStep::isOpen);
    }

    private PaymentStop imagined(String message, boolean heard, int ordinal, Actor actor, Instant now) {
        var lastDay =
                heard ? Stockholm.dateOf(now).plusDays(schemeVersion.limits().hearingDays()) : null;
        var entered = new Entered(actor.subject(), actor.name(), now);
        return new PaymentStop(self(), ordinal, new Communicated(message, lastDay, entered));
    }

    /** Keeps that payment is stopped, and how that is sent; only {@link PaymentStop#decide} does. */
    public Decision decided(PaymentStop stop, DeliveryChannel how, Actor actor, Instant now) {
        return sent(new Decision(stop, Decider.delegate(actor, stop.matter(), now)), how, actor, now);
    }

    /** Keeps what the committee or its chair has decided about it; only {@link PaymentStop#recordDecision} does. */
    public Decision decided(PaymentStop stop, Resolution resolution, DeliveryChannel how, Actor recorder, Instant now) {
        return sent(new Decision(stop, Decider.outside(resolution, recorder, now)), how, recorder, now);
    }

    private Decision sent(Decision decision, DeliveryChannel how, Actor actor, Instant now) {
        decisions.add(decision);
        deliveries.add(new Delivery(decision, how, actor, now));
        return decision;
    }

    /** The decision to stop payment as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(PaymentStop stop, Actor actor, Instant now) {
        return new Decision(stop, Decider.delegate(actor, stop.matter(), now));
    }

    /** Something is paid and not reclaimed, or granted and not paid. */
    public boolean hasSomethingToRecover() {
        return origin != Origin.IMPORT
                && (paidSek.isMoreThan(reclaimed()) || (isGrantSettled() && unpaid().isPositive()));
    }

    /**
     * Nothing is left to pay, for a recovery of which the company is told: what was granted and not paid is not to be paid
     * (2022:1468, 29 §), or all that was paid is to come back (32 §).
     */
    public boolean isRestWithdrawn() {
        return unpaid().isZero()
                && recoveries.stream()
                        .anyMatch(recovery -> recovery.isSent()
                                && (recovery.effect().withheld().isPositive()
                                        || (recovery.principal().isPositive() && !paidSek.isMoreThan(reclaimed()))));
    }

    /** Keeps what is decided about a recovery; only {@link Recovery#decide} does. */
    public Decision decided(Recovery recovery, Actor actor, Instant now) {
        return kept(new Decision(recovery, Decider.delegate(actor, recovery.matter(), now)), recovery, now);
    }

    /** Keeps what the committee or its chair has decided about it; only {@link Recovery#recordDecision} does. */
    public Decision decided(Recovery recovery, Resolution resolution, Actor recorder, Instant now) {
        return kept(new Decision(recovery, Decider.outside(resolution, recorder, now)), recovery, now);
    }

    /** What is withheld is granted no longer from that moment: claims on their way are counted anew. */
    private Decision kept(Decision decision, Recovery recovery, Instant now) {
        decisions.add(decision);
        if (recovery.isLowering()) {
            grantedSek = decision.granted();
            reclaimedSek = reclaimedOfGrant();
            recountClaims(now);
        }
        return decision;
    }

    /** Keeps what is decided to be set off; only {@link SetOff#decide} does. */
    public Decision decided(SetOff setOff, Actor actor, Instant now) {
        var decision = new Decision(setOff, Decider.delegate(actor, setOff.matter(), now));
        decisions.add(decision);
        return decision;
    }

    /** Keeps what the committee or its chair has decided to set off; only {@link SetOff#recordDecision} does. */
    public Decision decided(SetOff setOff, Resolution resolution, Actor recorder, Instant now) {
        var decision = new Decision(setOff, Decider.outside(resolution, recorder, now));
        decisions.add(decision);
        return decision;
    }

    /** The decision to set something off as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(SetOff setOff, Actor actor, Instant now) {
        return new Decision(setOff, Decider.delegate(actor, setOff.matter(), now));
    }

    /** The decision about a recovery as it would be made now, to be read before; it decides nothing. */
    public Decision previewDecision(Recovery recovery, Actor actor, Instant now) {
        return new Decision(recovery, Decider.delegate(actor, recovery.matter(), now));
    }

    /** What is granted as far as the company has been told: a decision that is not sent yet is none of its business. */
    public Kronor grantedTold() {
        return grantedSek.plus(Kronor.sum(untold().map(Recovery::taken)));
    }

    /** What is granted and not paid, as far as the company has been told. */
    public Kronor unpaidTold() {
        var withheld = Kronor.sum(untold().map(recovery -> recovery.taken().minus(recovery.lowered())));
        return payableAtMost().plus(withheld).minus(paidSek).max(Kronor.ZERO);
    }

    private Stream<Recovery> untold() {
        return recoveries.stream().filter(recovery -> recovery.status() == RecoveryStatus.DECIDED);
    }

    /** The decision is on its way to the company; only {@link Recovery#dispatch} says so. */
    public void sent(Recovery recovery, DeliveryChannel how, Actor actor, Instant now) {
        deliveries.add(new Delivery(recovery.decision().orElseThrow(), how, actor, now));
    }

    /** What has come back of what was reclaimed, interest not counted. */
    public BigDecimal recovered() {
        return recovered;
    }

    /** So much of what was reclaimed is back; only {@link Recovery#repay} says so. */
    public void recovered(BigDecimal principal) {
        recovered = recovered.add(principal);
    }

    /** So much has gone back to the company: no more is recovered than is reclaimed; only {@link Recovery#payBack} says so. */
    public void paidBack(BigDecimal amount) {
        var beyond = recovered.subtract(reclaimed().toDecimal()).max(BigDecimal.ZERO);
        recovered = recovered.subtract(amount.min(beyond));
    }
}
