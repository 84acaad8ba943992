package se.exportcheck.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Links;

/** The steps with a set-off. */
@Singleton
class SetOffSteps extends ProposedSteps<SetOff, SetOffAction> {

    private final Claims claims;

    SetOffSteps(Cases cases, Claims claims, CurrentActor currentActor, Clock clock) {
        super(cases, currentActor, clock);
        this.claims = claims;
    }

    @Override
    List<SetOff> of(GrantCase grantCase) {
        return grantCase.setOffs();
    }

    @Override
    String address(SetOff setOff) {
        return Links.setOff(setOff);
    }

    /** Nobody else changes the payment that it is taken from either. */
    @Override
    Seen<SetOff, SetOffAction> held(CaseNumber number, int ordinal) {
        var seen = super.held(number, ordinal);
        var claim = seen.proposed().claim();
        claims.toChange(claim.grantCase(), claim.ordinal());
        return seen;
    }
}
