package se.exportcheck.cases;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.people.Actor;

/**
 * A case whose company says things on paper: they count as if they were said here, from the day that they came. Who took
 * them in stands in the event, and never as if the company had signed in.
 */
@MappedSuperclass
public abstract class CasePaper extends CaseDeciding {

    /** The company withdraws; that too is decided by a human. */
    public Arrival registerWithdrawal(Arrival.Paper paper, String reasons, Actor actor, Instant now) {
        demandBetween(Objects.requireNonNull(receivedOn), paper, now);
        withdraw(CaseAction.REGISTER_WITHDRAWAL, actor, now, reasons);
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    /** The company accepts the terms of its grant. */
    public Arrival registerAcceptance(Arrival.Paper paper, Actor actor, Instant now) {
        demand(CaseAction.REGISTER_ACCEPTANCE, actor, now, null);
        demandBetween(sentOn().orElseThrow(), paper, now);
        take(CaseAction.REGISTER_ACCEPTANCE, actor, now, paper.subject());
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    /** The company says no, with or without its reason. */
    public Arrival registerDecline(Arrival.Paper paper, @Nullable String why, Actor actor, Instant now) {
        demand(CaseAction.REGISTER_DECLINE, actor, now, null);
        demandBetween(sentOn().orElseThrow(), paper, now);
        take(CaseAction.REGISTER_DECLINE, actor, now, why);
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    /** The company asks, once, that the case be decided: the four weeks run from the day that it came (12 §). */
    public Arrival registerDecisionRequest(Arrival.Paper paper, @Nullable String why, Actor actor, Instant now) {
        demandBetween(Objects.requireNonNull(receivedOn), paper, now);
        said(delays().requestOnPaper(paper.arrivedOn(), why, actor, now), now);
        return received(Arrival.onPaper(self(), paper, actor, now));
    }

    /** The day when the last decision on the application was sent; empty before that. */
    public Optional<LocalDate> sentOn() {
        return events.reversed().stream()
                .filter(event -> event.action() == CaseAction.DISPATCH)
                .findFirst()
                .map(event -> Stockholm.dateOf(event.at()));
    }

    /** Nothing comes before what it answers, nor on a day to come. */
    private static void demandBetween(LocalDate first, Arrival.Paper paper, Instant now) {
        var day = paper.arrivedOn();
        if (day.isBefore(first) || day.isAfter(Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Nothing can have come on " + day);
        }
    }
}
