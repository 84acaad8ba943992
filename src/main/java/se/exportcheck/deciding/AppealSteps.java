package se.exportcheck.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Links;

/** The steps with an appeal that came too late. */
@Singleton
class AppealSteps extends ProposedSteps<Appeal, AppealAction> {

    AppealSteps(Cases cases, CurrentActor currentActor, Clock clock) {
        super(cases, currentActor, clock);
    }

    @Override
    List<Appeal> of(GrantCase grantCase) {
        return grantCase.appeals();
    }

    @Override
    String address(Appeal appeal) {
        return Links.appeal(appeal);
    }
}
