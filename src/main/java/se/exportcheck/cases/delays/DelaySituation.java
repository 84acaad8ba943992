package se.exportcheck.cases.delays;

import java.time.LocalDate;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/** A case, and who wants to say something about its taking long, on which day. */
record DelaySituation(GrantCase grantCase, Actor actor, LocalDate today) {}
