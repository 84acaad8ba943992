package se.exportcheck.cases.recoveries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/**
 * A recovery, somebody before it and the day: what a guard looks at.
 *
 * @param proposal what is proposed to be decided; null before that
 */
record RecoverySituation(
        Recovery recovery,
        Actor actor,
        LocalDate today,
        @Nullable RecoveryProposal proposal) {}
