package se.exportcheck.paying;

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
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page of claims, the time, and the cases and claims that exist for them. */
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
        return cases.whole(number, actor()).orElseThrow(NotFoundException::new);
    }

    boolean isOfCompany(GrantCase grantCase) {
        return actor().companies().contains(grantCase.companyId());
    }

    /** The claim; a draft is the company's own and nobody else's. */
    Claim claim(CaseNumber number, int ordinal) {
        return seen(claims.of(grantCase(number), ordinal));
    }

    /** The case, with nobody else changing it until this is done. */
    GrantCase caseToChange(CaseNumber number) {
        return cases.alone(grantCase(number));
    }

    /** With the case held: what it pays is counted on a grant that nobody lowers meanwhile. */
    Claim claimToChange(CaseNumber number, int ordinal) {
        return seen(claims.toChange(caseToChange(number), ordinal));
    }

    /** The claim, if the step can be taken with it; otherwise a page that says why not. */
    Claim claimFor(ClaimAction action, CaseNumber number, int ordinal) {
        var claim = claim(number, ordinal);
        claim.demand(action, actor());
        return claim;
    }

    private Claim seen(Optional<Claim> found) {
        return found.filter(claim -> claim.status() != ClaimStatus.DRAFT || isOfCompany(claim.grantCase()))
                .orElseThrow(NotFoundException::new);
    }
}
