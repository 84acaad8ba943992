package se.exportcheck.cases.changes;

import static se.exportcheck.cases.changes.ChangeGuard.*;
import static se.exportcheck.cases.changes.ChangeStatus.DECIDED;
import static se.exportcheck.cases.changes.ChangeStatus.DISPATCHED;
import static se.exportcheck.cases.changes.ChangeStatus.DRAFT;
import static se.exportcheck.cases.changes.ChangeStatus.IN_REVIEW;
import static se.exportcheck.cases.changes.ChangeStatus.PROPOSED;
import static se.exportcheck.cases.changes.ChangeStatus.SUBMITTED;
import static se.exportcheck.cases.changes.ChangeStatus.WITHDRAWN;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.REGISTRAR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.people.Role;

/** The life of a request for a change in one table: the officer of the case proposes, somebody else decides or records. */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum ChangeAction {
    SUBMIT(from(DRAFT), SUBMITTED, by(APPLICANT), OWN_CASE, SIGNATORY, COMPLETE, LONGER, WITHIN_MONTHS),
    WITHDRAW(from(SUBMITTED, IN_REVIEW, PROPOSED), WITHDRAWN, by(APPLICANT), OWN_CASE, SIGNATORY),
    REVIEW(from(SUBMITTED), IN_REVIEW, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER),
    PROPOSE(
            from(IN_REVIEW),
            PROPOSED,
            by(CASE_OFFICER),
            NOBODY_ELSES,
            DECLARED_AS_PRESENTER,
            LONGER,
            WITHIN_MONTHS,
            WITHIN_GRANT,
            COVERS_CLAIMS,
            HEARD),
    SEND_BACK(from(PROPOSED), IN_REVIEW, by(DECISION_MAKER), DECLARED_AS_DECISION_MAKER),
    DECIDE(
            from(PROPOSED),
            DECIDED,
            by(DECISION_MAKER),
            DECLARED_AS_DECISION_MAKER,
            DELEGATED,
            FOUR_EYES,
            PRESENTER_IMPARTIAL,
            APPEAL_STATED,
            LONGER,
            WITHIN_MONTHS,
            WITHIN_GRANT,
            COVERS_CLAIMS,
            NO_RECOVERY_EXAMINED),
    RECORD_DECISION(
            from(PROPOSED),
            DECIDED,
            by(REGISTRAR),
            DECLARED_AS_OTHER,
            FOUR_EYES,
            PRESENTER_IMPARTIAL,
            APPEAL_STATED,
            LONGER,
            WITHIN_MONTHS,
            WITHIN_GRANT,
            COVERS_CLAIMS,
            NO_RECOVERY_EXAMINED),
    DISPATCH(from(DECIDED), DISPATCHED, by(CASE_OFFICER, REGISTRAR), APPEAL_STATED),
    /** A court has sent it back to the region, which is to decide it anew. */
    RESUME(from(DISPATCHED), IN_REVIEW, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER, REMITTED);

    private final Set<ChangeStatus> from;
    private final ChangeStatus to;
    private final Set<Role> by;
    private final List<ChangeGuard> guards;

    ChangeAction(Set<ChangeStatus> from, ChangeStatus to, Set<Role> by, ChangeGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        var first = Impartiality.concerns(by)
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<ChangeStatus> from() {
        return from;
    }

    public ChangeStatus to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<ChangeGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<ChangeGuard> obstacles(ChangeSituation situation) {
        var barriers = barriers(situation);
        return barriers.isEmpty() ? failing(situation, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<ChangeGuard> barriers(ChangeSituation situation) {
        return failing(situation, false);
    }

    private List<ChangeGuard> failing(ChangeSituation situation, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, situation))
                .toList();
    }

    private static Set<ChangeStatus> from(ChangeStatus... statuses) {
        return Set.of(statuses);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
