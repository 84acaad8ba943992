package se.exportcheck.changing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page of changes, the time, and the cases and requests that exist for them. */
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

    ChangeRequest change(CaseNumber number, int ordinal) {
        return sent(grantCase(number), ordinal);
    }

    ChangeRequest changeToTake(CaseNumber number, int ordinal) {
        return sent(held(number), ordinal);
    }

    /** The request, if the step can be taken with it; otherwise a page that says why not. */
    ChangeRequest changeFor(ChangeAction action, CaseNumber number, int ordinal) {
        var change = change(number, ordinal);
        change.demand(action, actor(), now());
        return change;
    }

    /** A draft is the company's own and has its page where it is written. */
    private static ChangeRequest sent(GrantCase grantCase, int ordinal) {
        return grantCase.sentChanges().stream()
                .filter(change -> change.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A partner's adviser sees what was referred to them, and no changes. */
    private GrantCase own(Optional<GrantCase> found) {
        return found.filter(grantCase -> actor().readsAllCases() || isOfCompany(grantCase))
                .orElseThrow(NotFoundException::new);
    }
}
