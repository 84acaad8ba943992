package se.exportcheck.cases.changes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/**
 * A request for a change and somebody before it: what a guard looks at.
 *
 * @param endOn the last day that is wanted or proposed; null when it is not to be moved
 * @param proposal what is proposed to be decided; null before that
 */
record ChangeSituation(
        ChangeRequest change,
        Actor actor,
        @Nullable LocalDate endOn,
        @Nullable ChangeProposal proposal) {}
