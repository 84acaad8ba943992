package se.exportcheck.archiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;

/** Whoever works with the archive or looks at it, and the time. */
@RequestScoped
public class ArchiveDesk {

    private final CurrentActor currentActor;
    private final Cases cases;
    private final Clock clock;

    ArchiveDesk(CurrentActor currentActor, Cases cases, Clock clock) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.clock = clock;
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

    /** Who writes something down, and when. */
    public Entered entered() {
        return new Entered(actor().subject(), actor().name(), now());
    }

    boolean works() {
        return actor().isAnyOf(DisposalAction.WORKERS);
    }

    void demandReader() {
        if (!works() && !actor().is(Role.AUDITOR)) {
            throw new ForbiddenException();
        }
    }

    Actor demandWorker() {
        return demand(DisposalAction.WORKERS);
    }

    public Actor demand(Set<Role> roles) {
        if (!actor().isAnyOf(roles)) {
            throw new ForbiddenException();
        }
        return actor();
    }

    /** The case as the region's own; to anybody else such a page does not exist. */
    public GrantCase find(CaseNumber number) {
        demandStaff();
        return cases.visible(number, actor()).orElseThrow(NotFoundException::new);
    }

    /** The same, with nobody else changing it until this is done. */
    public GrantCase hold(CaseNumber number) {
        demandStaff();
        return cases.held(number, actor()).orElseThrow(NotFoundException::new);
    }

    private void demandStaff() {
        if (!actor().readsAllCases()) {
            throw new NotFoundException();
        }
    }
}
