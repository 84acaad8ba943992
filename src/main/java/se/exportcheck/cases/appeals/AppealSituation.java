package se.exportcheck.cases.appeals;

import java.time.LocalDate;
import se.exportcheck.people.Actor;

/** An appeal, somebody before it and the day: what a guard looks at. */
record AppealSituation(Appeal appeal, Actor actor, LocalDate today) {}
