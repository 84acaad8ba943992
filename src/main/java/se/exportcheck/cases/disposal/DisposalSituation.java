package se.exportcheck.cases.disposal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/**
 * What a step with a disposal list is held against, as it is now.
 *
 * @param plan what the plan lets go
 * @param listedElsewhere one of its cases is on another list that is not at its end
 * @param hindrances what keeps each case, by its id
 */
public record DisposalSituation(
        DisposalList list,
        Actor actor,
        Set<RecordClass> plan,
        boolean listedElsewhere,
        Map<Long, List<Hindrance>> hindrances) {

    public List<Hindrance> hindrances(GrantCase grantCase) {
        return hindrances.getOrDefault(grantCase.id(), List.of());
    }

    /** What stands in the way of the step. */
    public List<DisposalGuard> obstacles(DisposalAction action) {
        return action.obstacles(this);
    }

    public boolean allows(DisposalAction action) {
        return obstacles(action).isEmpty();
    }
}
