package se.exportcheck.cases.setoffs;

import java.time.LocalDate;
import se.exportcheck.people.Actor;

/** What the guards of a step look at. */
record SetOffSituation(SetOff setOff, Actor actor, LocalDate today) {}
