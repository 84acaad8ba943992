package se.exportcheck.introducing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;

/** Whoever sits before a page of introductions, the time, and the cases and introductions that exist for them. */
@RequestScoped
class Desk {

    private final Cases cases;
    private final Introductions introductions;
    private final CurrentActor currentActor;
    private final Clock clock;

    Desk(Cases cases, Introductions introductions, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.introductions = introductions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Actor actor() {
        return currentActor.get();
    }

    Instant now() {
        return clock.instant();
    }

    /** The case to the company and the region's staff; a partner's adviser never gets this far. */
    GrantCase grantCase(CaseNumber number) {
        return cases.whole(number, actor()).orElseThrow(NotFoundException::new);
    }

    /** The same, with nobody else changing it until this is done. */
    GrantCase held(CaseNumber number) {
        return Optional.of(grantCase(number)).map(cases::alone).orElseThrow();
    }

    boolean isOfCompany(GrantCase grantCase) {
        return actor().companies().contains(grantCase.companyId());
    }

    /** How this person begins one: the company asks, the officer suggests. */
    IntroductionAction beginning(GrantCase grantCase) {
        return isOfCompany(grantCase) ? IntroductionAction.ASK : IntroductionAction.SUGGEST;
    }

    Introduction introduction(GrantCase grantCase, int ordinal) {
        return introductions.of(grantCase, ordinal).orElseThrow(NotFoundException::new);
    }

    /** What the adviser's partner may see, held while it is answered. */
    Introduction toAnswer(long id) {
        var found = seen(id);
        cases.alone(found.grantCase());
        return found;
    }

    Introduction seen(long id) {
        return introductions.seenBy(actor(), id).orElseThrow(NotFoundException::new);
    }
}
