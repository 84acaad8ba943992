package se.exportcheck.appealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page about a decision or an appeal, the time, and what of them exists for that person. */
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
        return own(cases.visible(number, actor()));
    }

    /** The same, with nobody else changing it until this is done. */
    GrantCase held(CaseNumber number) {
        return own(cases.held(number, actor()));
    }

    boolean isOfCompany(GrantCase grantCase) {
        return actor().companies().contains(grantCase.companyId());
    }

    /** One of the decisions that this person may read. */
    Decision decision(GrantCase grantCase, int ordinal) {
        return grantCase.decisionsFor(actor()).stream()
                .filter(decision -> decision.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Appeal appeal(GrantCase grantCase, int ordinal) {
        return grantCase.appeals().stream()
                .filter(appeal -> appeal.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A partner's adviser sees what was referred to them, and no decisions. */
    private GrantCase own(Optional<GrantCase> found) {
        return found.filter(grantCase -> actor().readsAllCases() || isOfCompany(grantCase))
                .orElseThrow(NotFoundException::new);
    }
}
