package se.exportcheck.cases.appeals;

import static se.exportcheck.cases.appeals.AppealGuard.*;
import static se.exportcheck.cases.appeals.AppealStatus.CLOSED;
import static se.exportcheck.cases.appeals.AppealStatus.COURT;
import static se.exportcheck.cases.appeals.AppealStatus.FORWARDED;
import static se.exportcheck.cases.appeals.AppealStatus.JUDGMENT;
import static se.exportcheck.cases.appeals.AppealStatus.NEW;
import static se.exportcheck.cases.appeals.AppealStatus.RECEIVED;
import static se.exportcheck.cases.appeals.AppealStatus.RECONSIDERED;
import static se.exportcheck.cases.appeals.AppealStatus.REJECTED_LATE;
import static se.exportcheck.cases.appeals.AppealStatus.TIMELY_CHECK;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.REGISTRAR;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.people.Role;

/** The life of an appeal in one table: the region sees whether it is in time and hands it over, the court judges. */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum AppealAction {
    SEND_IN(from(NEW), RECEIVED, by(APPLICANT), OWN_CASE, SIGNATORY, SENT, APPEALABLE, NONE_OPEN),
    REGISTER(from(NEW), RECEIVED, by(CASE_OFFICER, REGISTRAR), SENT),
    /** It was handed in to the court itself, which has told the region so. */
    REGISTER_NOTICE(from(NEW), COURT, by(CASE_OFFICER, REGISTRAR), SENT, COURT_EXAMINES, COURT_NAMED),
    EXAMINE(from(RECEIVED), TIMELY_CHECK, by(CASE_OFFICER), DECLARED_AS_OFFICER),
    RETURN(from(TIMELY_CHECK), RECEIVED, by(DECISION_MAKER), LATE),
    DISMISS(
            from(TIMELY_CHECK),
            REJECTED_LATE,
            by(DECISION_MAKER),
            LATE,
            DECLARED_AS_DECISION_MAKER,
            DELEGATED,
            FOUR_EYES,
            EXAMINER_IMPARTIAL,
            APPEAL_STATED),
    /** What the committee or its chair has decided (kommunallagen 6 kap. 38 and 39 §§). */
    RECORD_DISMISSAL(
            from(TIMELY_CHECK),
            REJECTED_LATE,
            by(REGISTRAR),
            LATE,
            DECLARED_AS_OTHER,
            FOUR_EYES,
            EXAMINER_IMPARTIAL,
            APPEAL_STATED),
    DISPATCH(from(REJECTED_LATE), CLOSED, by(CASE_OFFICER, REGISTRAR), APPEAL_STATED),
    RECONSIDER(from(RECEIVED, TIMELY_CHECK), RECONSIDERED, by(CASE_OFFICER, REGISTRAR), CHANGED),
    FORWARD(from(TIMELY_CHECK), FORWARDED, by(CASE_OFFICER, REGISTRAR), TIMELY, COURT_NAMED),
    ENTER_NUMBER(from(FORWARDED), COURT, by(CASE_OFFICER, REGISTRAR)),
    RECORD_JUDGMENT(from(FORWARDED, COURT), JUDGMENT, by(CASE_OFFICER, REGISTRAR)),
    CLOSE(from(RECONSIDERED, JUDGMENT), CLOSED, by(CASE_OFFICER, REGISTRAR), RESUMED),
    /** A court has set the dismissal of it aside: it is examined again whether it is in time. */
    REOPEN(from(CLOSED), RECEIVED, by(SYSTEM));

    private final Set<AppealStatus> from;
    private final AppealStatus to;
    private final Set<Role> by;
    private final List<AppealGuard> guards;

    AppealAction(Set<AppealStatus> from, AppealStatus to, Set<Role> by, AppealGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        var first = Impartiality.concerns(by)
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<AppealStatus> from() {
        return from;
    }

    public AppealStatus to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<AppealGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<AppealGuard> obstacles(AppealSituation situation) {
        var barriers = barriers(situation);
        return barriers.isEmpty() ? failing(situation, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<AppealGuard> barriers(AppealSituation situation) {
        return failing(situation, false);
    }

    private List<AppealGuard> failing(AppealSituation situation, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, situation))
                .toList();
    }

    private static Set<AppealStatus> from(AppealStatus... statuses) {
        return Set.of(statuses);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
