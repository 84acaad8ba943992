package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Where somebody takes up a case to do something with it. */
@RequestScoped
public class Desk {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    Desk(Cases cases, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public GrantCase find(CaseNumber number) {
        return cases.visible(number, actor()).orElseThrow(NotFoundException::new);
    }

    /** The case as the region's own; to anybody else such a page does not exist. */
    public GrantCase findAsStaff(CaseNumber number) {
        if (!actor().readsAllCases()) {
            throw new NotFoundException();
        }
        return find(number);
    }

    /** The same, with nobody else changing it until this is done. */
    public GrantCase holdAsStaff(CaseNumber number) {
        if (!actor().readsAllCases()) {
            throw new NotFoundException();
        }
        return cases.held(number, actor()).orElseThrow(NotFoundException::new);
    }

    /** The case, if the step may be taken now; what stands in its way is said before anybody fills in a form. */
    public GrantCase find(CaseNumber number, CaseAction action) {
        var grantCase = find(number);
        grantCase.demand(action, actor(), now());
        return grantCase;
    }

    /** The same, with nobody else changing it until this is done. */
    public GrantCase hold(CaseNumber number, CaseAction action) {
        var grantCase = cases.held(number, actor()).orElseThrow(NotFoundException::new);
        grantCase.demand(action, actor(), now());
        return grantCase;
    }

    public Actor actor() {
        return currentActor.get();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Stockholm.today(clock);
    }
}
