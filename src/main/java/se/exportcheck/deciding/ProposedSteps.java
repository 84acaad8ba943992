package se.exportcheck.deciding;

import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Proposed;
import se.exportcheck.people.CurrentActor;

/** Opens the pages of the steps with one kind of what is proposed. */
abstract class ProposedSteps<P extends Proposed<A>, A extends Enum<A>> {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Clock clock;

    ProposedSteps(Cases cases, CurrentActor currentActor, Clock clock) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Those of a case. */
    abstract List<P> of(GrantCase grantCase);

    abstract String address(P proposed);

    Seen<P, A> seen(CaseNumber number, int ordinal) {
        return seen(cases.visible(number, currentActor.get()), ordinal);
    }

    /** The same with nobody else changing its case until the form is answered. */
    Seen<P, A> held(CaseNumber number, int ordinal) {
        return seen(cases.held(number, currentActor.get()), ordinal);
    }

    private Seen<P, A> seen(Optional<GrantCase> found, int ordinal) {
        return found.stream()
                .flatMap(grantCase -> of(grantCase).stream())
                .filter(proposed -> proposed.ordinal() == ordinal)
                .findFirst()
                .map(proposed -> new Seen<>(proposed, currentActor.get(), clock.instant(), address(proposed)))
                .orElseThrow(NotFoundException::new);
    }
}
