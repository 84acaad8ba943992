package se.exportcheck.recovering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page of recoveries, the time, and the cases and recoveries that exist for them. */
@RequestScoped
class Desk {

    private final Cases cases;
    private final Claims claims;
    private final CurrentActor currentActor;
    private final Clock clock;

    Desk(Cases cases, Claims claims, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.claims = claims;
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

    Recovery recovery(CaseNumber number, int ordinal) {
        return in(grantCase(number), ordinal);
    }

    Recovery recoveryToTake(CaseNumber number, int ordinal) {
        return in(held(number), ordinal);
    }

    SetOff setOff(CaseNumber number, int ordinal) {
        return setOffIn(grantCase(number), ordinal);
    }

    /** The same with nobody else changing its case until this is done, nor the payment that it is taken from. */
    SetOff setOffToTake(CaseNumber number, int ordinal) {
        var setOff = setOffIn(held(number), ordinal);
        lock(setOff.claim());
        return setOff;
    }

    /** Of two who change a payment at the same time, one is told so. */
    void lock(Claim claim) {
        claims.toChange(claim.grantCase(), claim.ordinal());
    }

    private static SetOff setOffIn(GrantCase grantCase, int ordinal) {
        return grantCase.setOffs().stream()
                .filter(setOff -> setOff.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The recovery, if the step can be taken with it; otherwise a page that says why not. */
    Recovery recoveryFor(RecoveryAction action, CaseNumber number, int ordinal) {
        var recovery = recovery(number, ordinal);
        recovery.demand(action, actor(), now());
        return recovery;
    }

    /** What the company has not been told of is none of its business yet. */
    private Recovery in(GrantCase grantCase, int ordinal) {
        var those = isOfCompany(grantCase) ? grantCase.toldRecoveries() : grantCase.recoveries();
        return those.stream()
                .filter(recovery -> recovery.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A partner's adviser sees what was referred to them, and no recoveries. */
    private GrantCase own(Optional<GrantCase> found) {
        return found.filter(grantCase -> actor().readsAllCases() || isOfCompany(grantCase))
                .orElseThrow(NotFoundException::new);
    }
}
