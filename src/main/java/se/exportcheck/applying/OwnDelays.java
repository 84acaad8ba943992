package se.exportcheck.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.delays.DelayGuard;
import se.exportcheck.cases.delays.DelayStep;
import se.exportcheck.cases.delays.Delays;
import se.exportcheck.people.Actor;

/**
 * What a company reads, on the page of its case, of a decision that takes long.
 *
 * @param step the request as the reader may make it now, or what is in the way; empty when the case is decided
 */
record OwnDelays(
        Delays delays, Optional<DelayStep> step, Optional<Decision> refusal, boolean decisionOut, LocalDate today) {

    static OwnDelays of(GrantCase grantCase, Actor actor, Instant now) {
        var decisions = grantCase.decisionsFor(actor);
        var refusal = decisions.stream().filter(Decision::isOnDelay).findFirst();
        var out = decisions.stream().anyMatch(decision -> !decision.isOnDelay());
        var delays = grantCase.delays();
        return new OwnDelays(delays, delays.step(DelayAction.REQUEST, actor, now), refusal, out, Stockholm.dateOf(now));
    }

    public DelayAction action() {
        return DelayAction.REQUEST;
    }

    /** Asked, and neither refused nor, as far as the company has been told, decided. */
    public boolean isAsked() {
        return delays.request().isPresent() && refusal.isEmpty() && !decisionOut;
    }

    /** Nothing but the right to ask, and the time, is to be said of it. */
    public boolean isTooEarly() {
        return isHeldUpBy(DelayGuard.SIX_MONTHS) && !isHeldUpBy(DelayGuard.LAW_APPLIES);
    }

    public boolean isOpen() {
        return step.filter(DelayStep::isOpen).isPresent();
    }

    /** The time has come, for somebody else of the company. */
    public boolean isForSignatory() {
        return step.filter(held -> held.obstacles().stream().allMatch(DelayGuard.SIGNATORY::equals))
                .filter(held -> !held.isOpen())
                .isPresent();
    }

    /** The last notice, as long as the decision is awaited. */
    public boolean isDelayed() {
        return step.isPresent() && delays.promisedOn().isPresent();
    }

    /** The day that the company was told has passed without a decision. */
    public boolean isPassed() {
        return delays.promisedOn().filter(today::isAfter).isPresent();
    }

    private boolean isHeldUpBy(DelayGuard guard) {
        return step.filter(held -> held.obstacles().contains(guard)).isPresent();
    }
}
