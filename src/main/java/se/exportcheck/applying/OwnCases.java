package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submission;
import se.exportcheck.cases.Submissions;
import se.exportcheck.people.CurrentActor;

/** The received cases of the companies that the reader acts for. */
@ApplicationScoped
class OwnCases {

    private final Cases cases;
    private final Submissions submissions;
    private final CurrentActor actor;

    OwnCases(Cases cases, Submissions submissions, CurrentActor actor) {
        this.cases = cases;
        this.submissions = submissions;
        this.actor = actor;
    }

    GrantCase find(CaseNumber number) {
        return own(cases.visible(number, actor.get()));
    }

    /** The same, with nobody else changing it until this is done. */
    GrantCase held(CaseNumber number) {
        return own(cases.held(number, actor.get()));
    }

    private GrantCase own(Optional<GrantCase> found) {
        return found.filter(grantCase -> actor.get().companies().contains(grantCase.companyId()))
                .orElseThrow(NotFoundException::new);
    }

    /** The application as it was signed; a paper application has none. */
    Submission submission(GrantCase grantCase) {
        return submissions.of(grantCase).orElseThrow(NotFoundException::new);
    }
}
