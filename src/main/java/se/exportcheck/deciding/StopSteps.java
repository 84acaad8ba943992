package se.exportcheck.deciding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.web.Links;

/** The steps with a stop of payments. */
@Singleton
class StopSteps extends ProposedSteps<PaymentStop, StopAction> {

    StopSteps(Cases cases, CurrentActor currentActor, Clock clock) {
        super(cases, currentActor, clock);
    }

    @Override
    List<PaymentStop> of(GrantCase grantCase) {
        return grantCase.paymentStops();
    }

    @Override
    String address(PaymentStop stop) {
        return Links.paymentStop(stop);
    }
}
