package se.exportcheck.paying.stopping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page of a stop of payments, the time, and the stops that exist for them. */
@RequestScoped
class StopDesk {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    StopDesk(Cases cases, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Actor actor() {
        return currentActor.get();
    }

    Instant now() {
        return clock.instant();
    }

    GrantCase grantCase(CaseNumber number) {
        return cases.whole(number, actor()).orElseThrow(NotFoundException::new);
    }

    /** The same, with nobody else changing it until this is done. */
    GrantCase held(CaseNumber number) {
        grantCase(number);
        return cases.held(number, actor()).orElseThrow(NotFoundException::new);
    }

    PaymentStop find(CaseNumber number, int ordinal) {
        return seen(grantCase(number), ordinal).orElseThrow(NotFoundException::new);
    }

    PaymentStop hold(CaseNumber number, int ordinal) {
        return seen(held(number), ordinal).orElseThrow(NotFoundException::new);
    }

    boolean isOfCompany(GrantCase grantCase) {
        return actor().companies().contains(grantCase.companyId());
    }

    /** The company sees what it was told of. */
    private Optional<PaymentStop> seen(GrantCase grantCase, int ordinal) {
        return grantCase.paymentStops().stream()
                .filter(stop -> stop.ordinal() == ordinal)
                .filter(stop -> !isOfCompany(grantCase) || stop.isTold())
                .findFirst();
    }
}
