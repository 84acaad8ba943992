package se.exportcheck.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Links;

/** The steps with a recovery. */
@Singleton
class RecoverySteps extends ProposedSteps<Recovery, RecoveryAction> {

    RecoverySteps(Cases cases, CurrentActor currentActor, Clock clock) {
        super(cases, currentActor, clock);
    }

    @Override
    List<Recovery> of(GrantCase grantCase) {
        return grantCase.recoveries();
    }

    @Override
    String address(Recovery recovery) {
        return Links.recovery(recovery);
    }
}
