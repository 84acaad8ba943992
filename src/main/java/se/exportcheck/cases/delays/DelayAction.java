package se.exportcheck.cases.delays;

import static se.exportcheck.cases.delays.DelayGuard.*;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.REGISTRAR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.cases.Origin;
import se.exportcheck.people.Role;

/**
 * What may be said about a decision that takes long, in one table. None of it moves the case.
 *
 * <p>The officer tells of a delay as often as the expected day changes. The company asks once; it is answered by the
 * decision on its application or, within four weeks, by a decision that there is none yet.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum DelayAction {
    NOTIFY(by(CASE_OFFICER), UNDECIDED, OFFICER_OF_CASE),
    REQUEST(by(APPLICANT), UNDECIDED, OWN_CASE, SIGNATORY, LAW_APPLIES, NOT_ASKED, SIX_MONTHS),
    /** The same on paper. */
    REGISTER_REQUEST(by(REGISTRAR, CASE_OFFICER), UNDECIDED, LAW_APPLIES, NOT_ASKED, SIX_MONTHS),
    ANSWER(by(DECISION_MAKER, REGISTRAR), ASKED),
    REFUSE(by(DECISION_MAKER), UNDECIDED, ASKED, DECLARED_AS_DECISION_MAKER, DELEGATED, FOUR_EYES, APPEAL_STATED),
    /** That the committee or its chair has refused it (kommunallagen 6 kap. 38 and 39 §§). */
    RECORD_REFUSAL(by(REGISTRAR), UNDECIDED, ASKED, DECLARED_AS_OTHER, FOUR_EYES, APPEAL_STATED);

    private final Set<Role> by;
    private final List<DelayGuard> guards;

    DelayAction(Set<Role> by, DelayGuard... guards) {
        this.by = by;
        var first =
                Impartiality.concerns(by) ? Stream.of(RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY) : Stream.of(RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, the role first. */
    public List<DelayGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return switch (this) {
            case NOTIFY -> "notify-delay";
            case REQUEST -> "request-decision";
            case REGISTER_REQUEST -> "register-decision-request";
            case REFUSE -> "refuse-delay-request";
            case RECORD_REFUSAL -> "record-delay-refusal";
            case ANSWER -> name().toLowerCase(Locale.ROOT);
        };
    }

    List<DelayGuard> obstacles(DelaySituation situation) {
        var barriers = barriers(situation);
        return barriers.isEmpty() ? failing(situation, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<DelayGuard> barriers(DelaySituation situation) {
        if (situation.grantCase().origin() == Origin.IMPORT) {
            // A past case of an old list was decided before this program, and has no scheme to guard by.
            return List.of(DelayGuard.UNDECIDED);
        }
        return failing(situation, false);
    }

    private List<DelayGuard> failing(DelaySituation situation, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, situation))
                .toList();
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
