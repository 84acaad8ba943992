package se.exportcheck.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Links;

/** The steps with a change of a grant. */
@Singleton
class ChangeSteps extends ProposedSteps<ChangeRequest, ChangeAction> {

    ChangeSteps(Cases cases, CurrentActor currentActor, Clock clock) {
        super(cases, currentActor, clock);
    }

    @Override
    List<ChangeRequest> of(GrantCase grantCase) {
        return grantCase.sentChanges();
    }

    @Override
    String address(ChangeRequest change) {
        return Links.change(change);
    }
}
