package se.exportcheck.cases.changes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/**
 * A request for a change, somebody before it and the day: what a guard looks at.
 *
 * @param endOn the last day that is wanted or proposed; null when it is not to be moved
 * @param proposal what is proposed to be decided; null before that
 */
record ChangeSituation(
        ChangeRequest change,
        Actor actor,
        LocalDate today,
        @Nullable LocalDate endOn,
        @Nullable ChangeProposal proposal) {}
