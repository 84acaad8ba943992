package se.exportcheck.cases.delays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.schemes.AppealRegime;

/** All that has been said about the decision on one case taking long, oldest first, and what may be said now. */
public record Delays(GrantCase grantCase, List<DelayEvent> events) {

    /** A case that is not decided by then the company may ask to have decided (förvaltningslagen 12 §). */
    private static final Period BEFORE_REQUEST = Period.ofMonths(6);

    /** The time to answer the request (12 §). */
    private static final Period TO_ANSWER = Period.ofWeeks(4);

    /** The notices that the company was sent, oldest first. */
    public List<DelayEvent> notices() {
        return events.stream()
                .filter(event -> event.action() == DelayAction.NOTIFY)
                .toList();
    }

    /** The day that the company was told last; empty when it has been told of no delay. */
    public Optional<LocalDate> promisedOn() {
        return notices().reversed().stream().map(DelayEvent::day).findFirst();
    }

    /** The company's one request; empty when it has not asked. */
    public Optional<DelayEvent> request() {
        return first(DelayAction.REQUEST).or(() -> first(DelayAction.REGISTER_REQUEST));
    }

    /** The request, as long as it is not answered. */
    public Optional<DelayEvent> openRequest() {
        return first(DelayAction.ANSWER).or(this::refusal).isPresent() ? Optional.empty() : request();
    }

    /** That the request was refused. */
    public Optional<DelayEvent> refusal() {
        return first(DelayAction.REFUSE).or(() -> first(DelayAction.RECORD_REFUSAL));
    }

    /** The day when it was refused: that of the committee's decision, however late it was recorded. */
    public Optional<LocalDate> refusedOn() {
        return refusal()
                .flatMap(refused -> grantCase.decisions().reversed().stream()
                        .filter(Decision::isOnDelay)
                        .findFirst())
                .map(Decision::decidedOn);
    }

    private Optional<DelayEvent> first(DelayAction action) {
        return events.stream().filter(event -> event.action() == action).findFirst();
    }

    /** From this day on the company may ask. */
    public LocalDate requestFrom() {
        return StatutoryTime.end(Objects.requireNonNull(grantCase.receivedOn()), BEFORE_REQUEST);
    }

    /** Förvaltningslagen 12 § holds for aid by the ordinance, and not for what is appealed by legality review (2 §). */
    public boolean isLawOnRequestsInForce() {
        return grantCase.schemeVersion().appealRegime() == AppealRegime.SFS2022_1468_37;
    }

    /** What there is to decide when the request is refused. */
    public Matter matter() {
        return new Matter(DecisionType.DELAY_REFUSAL, grantCase.schemeVersion().legalBasis(), Kronor.ZERO);
    }

    /** Tells that the decision is expected on a later day, and why; only {@link GrantCase#notifyDelay} does. */
    public DelayEvent notice(LocalDate expectedOn, String why, Actor actor, Instant now) {
        if (!expectedOn.isAfter(Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("A decision is expected on a day to come: " + expectedOn);
        }
        return taken(DelayAction.NOTIFY, actor, now, expectedOn, why);
    }

    /** Asks for the decision; only {@link GrantCase#requestDecision} does. */
    public DelayEvent request(@Nullable String why, Actor actor, Instant now) {
        var lastDay = StatutoryTime.lastDay(Stockholm.dateOf(now), TO_ANSWER);
        return taken(DelayAction.REQUEST, actor, now, lastDay, why);
    }

    /** The same on paper, from the day that it came; only {@link GrantCase#registerDecisionRequest} does. */
    public DelayEvent requestOnPaper(LocalDate arrivedOn, @Nullable String why, Actor actor, Instant now) {
        demandOn(arrivedOn, DelayAction.REGISTER_REQUEST, actor);
        var request = taken(DelayAction.REGISTER_REQUEST, actor, now, StatutoryTime.lastDay(arrivedOn, TO_ANSWER), why);
        return request.arrived(arrivedOn);
    }

    /** What the day of arrival must allow, however late it is registered. */
    private void demandOn(LocalDate day, DelayAction action, Actor actor) {
        var obstacles = action.obstacles(new DelaySituation(grantCase, actor, day));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** The decision on the application is the answer; only {@link GrantCase} says so when one is made. */
    public DelayEvent answer(Actor actor, Instant now) {
        return taken(DelayAction.ANSWER, actor, now, null, null);
    }

    /** There is no decision yet; only {@link GrantCase#refuseDecision} says so. */
    public DelayEvent refuse(String why, Actor actor, Instant now) {
        return taken(DelayAction.REFUSE, actor, now, null, why);
    }

    /** The same, by the committee or its chair after the company asked; only {@link GrantCase#recordRefusal} says so. */
    public DelayEvent recordRefusal(String why, Resolution resolution, Actor recorder, Instant now) {
        demand(DelayAction.RECORD_REFUSAL, recorder, now);
        resolution.demandWithin(openRequest().orElseThrow().saidOn(), Stockholm.dateOf(now));
        return taken(DelayAction.RECORD_REFUSAL, recorder, now, null, why);
    }

    /** The one gate: nothing else makes an event. */
    private DelayEvent taken(
            DelayAction action, Actor actor, Instant now, @Nullable LocalDate day, @Nullable String note) {
        var obstacles = action.obstacles(situation(actor, now));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        return new DelayEvent(grantCase, action, actor, now, day, note);
    }

    /** Refuses at once what could not be taken, before anybody fills in a form for it. */
    public void demand(DelayAction action, Actor actor, Instant now) {
        var barriers = action.barriers(situation(actor, now));
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    /** The step as this person sees it, open or held up; empty when it is none of their business now. */
    public Optional<DelayStep> step(DelayAction action, Actor actor, Instant now) {
        var barriers = action.barriers(situation(actor, now));
        return barriers.stream().anyMatch(DelayGuard.CONCERN::contains)
                ? Optional.empty()
                : Optional.of(new DelayStep(action, barriers));
    }

    public boolean mayTake(DelayAction action, Actor actor, Instant now) {
        return step(action, actor, now).filter(DelayStep::isOpen).isPresent();
    }

    /** Said last by this person: sent again, the same form changes nothing. */
    public boolean hasJustTaken(DelayAction action, Actor actor) {
        return Stream.of(events)
                .filter(said -> !said.isEmpty())
                .map(List::getLast)
                .anyMatch(last -> last.action() == action && last.actor().equals(actor.subject()));
    }

    private DelaySituation situation(Actor actor, Instant now) {
        return new DelaySituation(grantCase, actor, Stockholm.dateOf(now));
    }
}
