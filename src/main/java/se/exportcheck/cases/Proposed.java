package se.exportcheck.cases;

import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.people.Actor;

/**
 * What an officer proposes in a case beside its application, for somebody else to decide, to record as decided by the
 * committee or its chair, or to send back: a change, a recovery, a set-off, a stop of payments.
 *
 * @param <A> its steps
 */
public interface Proposed<A extends Enum<A>> {

    GrantCase grantCase();

    /** Its number among those of its kind in the case, from 1. */
    int ordinal();

    long version();

    /** The day of the last proposal. */
    LocalDate proposedOn();

    /** Refuses at once what could not be taken, before anybody fills in a form for it and answers what that asks. */
    void demand(A action, Actor actor, Instant now);

    /** The step is the last that anybody took, and this person took it: sent again, the same form changes nothing. */
    boolean hasJustTaken(A action, Actor actor);
}
