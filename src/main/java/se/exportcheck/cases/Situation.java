package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.people.Actor;

/**
 * A case, somebody before it and the day: what a guard looks at.
 *
 * @param proposal the one that is being made; null when none is
 * @param aid what a grant would rest on; null while nobody has looked, and then it stands in no way
 */
record Situation(
        GrantCase grantCase,
        Actor actor,
        LocalDate today,
        @Nullable Proposal proposal,
        @Nullable AidStanding aid) {

    Situation(GrantCase grantCase, Actor actor, LocalDate today, @Nullable Proposal proposal) {
        this(grantCase, actor, today, proposal, null);
    }

    /** Whether something holds of the proposal that is being made, if one is. */
    boolean proposes(Predicate<Proposal> holds) {
        return proposal == null || holds.test(proposal);
    }

    boolean grants() {
        return proposal != null && proposal.outcome().isGrant();
    }

    /** The proposal that is made or waits is one to grant, and more than is granted already. */
    boolean wouldGrant() {
        var about = proposal == null ? grantCase.proposal() : proposal;
        return about != null
                && about.outcome().isGrant()
                && !grantCase.reconsiderations().isWithinGrant(about);
    }

    /** The year's money is enough for what would be granted; as long as nobody has looked, it stands in no way. */
    boolean isWithinBudget() {
        var about = proposal == null ? grantCase.proposal() : proposal;
        return aid == null || about == null || !wouldGrant() || aid.budget().covers(about.granted());
    }

    /** Whether something holds of the aid of minor importance that is to be granted, if it is such aid. */
    boolean aid(Predicate<AidStanding> holds) {
        return aid == null || !wouldGrant() || grantCase.aidRegulation().isEmpty() || holds.test(aid);
    }
}
