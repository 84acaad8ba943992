package se.exportcheck.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** A case, somebody before it and the day: what a guard looks at. The proposal is there when one is being made. */
record Situation(
        GrantCase grantCase,
        Actor actor,
        LocalDate today,
        @Nullable Proposal proposal) {

    boolean grants() {
        return proposal != null && proposal.outcome().isGrant();
    }
}
