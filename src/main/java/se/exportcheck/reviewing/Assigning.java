package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Colleague;
import se.exportcheck.people.Colleagues;
import se.exportcheck.people.Role;

/** Gives cases to officers, one by one or several at once. */
@RequestScoped
class Assigning {

    private final Desk desk;
    private final Colleagues colleagues;

    Assigning(Desk desk, Colleagues colleagues) {
        this.desk = desk;
        this.colleagues = colleagues;
    }

    boolean may() {
        return desk.actor().isAnyOf(CaseAction.ASSIGN.by());
    }

    List<Colleague> officers() {
        return colleagues.inRole(Role.CASE_OFFICER);
    }

    /** Whoever can be an officer, and has no conflict of interest in the case. */
    List<Colleague> officers(GrantCase grantCase) {
        return officers().stream()
                .filter(colleague -> isImpartial(colleague, grantCase))
                .toList();
    }

    Optional<Colleague> officer(String subject) {
        return officers().stream()
                .filter(colleague -> colleague.subject().equals(subject))
                .findFirst();
    }

    boolean isImpartial(Colleague colleague, GrantCase grantCase) {
        return !grantCase.impartiality().isInConflict(colleague.subject());
    }

    void assign(GrantCase grantCase, Colleague to) {
        grantCase.assign(desk.actor(), desk.now(), to.subject(), to.name());
    }

    /** The same was done before: the form was sent twice. */
    boolean isDone(GrantCase grantCase, Colleague to) {
        return to.subject().equals(grantCase.officer()) && grantCase.hasJustTaken(CaseAction.ASSIGN, desk.actor());
    }
}
