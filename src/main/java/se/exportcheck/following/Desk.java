package se.exportcheck.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page of the years after, the time, and the cases that exist for them. */
@RequestScoped
class Desk {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    Desk(Cases cases, CurrentActor currentActor, Clock clock) {
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

    LocalDate today() {
        return Stockholm.today(clock);
    }

    GrantCase grantCase(CaseNumber number) {
        return cases.whole(number, actor()).orElseThrow(NotFoundException::new);
    }

    boolean isOfCompany(GrantCase grantCase) {
        return actor().companies().contains(grantCase.companyId());
    }
}
