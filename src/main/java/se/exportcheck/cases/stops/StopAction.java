package se.exportcheck.cases.stops;

import static se.exportcheck.cases.stops.StopGuard.*;
import static se.exportcheck.cases.stops.StopStatus.DROPPED;
import static se.exportcheck.cases.stops.StopStatus.HEARING;
import static se.exportcheck.cases.stops.StopStatus.LIFTED;
import static se.exportcheck.cases.stops.StopStatus.NEW;
import static se.exportcheck.cases.stops.StopStatus.OPENED;
import static se.exportcheck.cases.stops.StopStatus.PROPOSED;
import static se.exportcheck.cases.stops.StopStatus.STOPPED;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.REGISTRAR;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.people.Role;

/** The life of a stop of payments in one table: the company is heard, the officer proposes, somebody else decides. */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum StopAction {
    HEAR(Set.of(NEW), HEARING, Set.of(CASE_OFFICER), SECTION_APPLIES, APPEAL_STATED, SOMETHING_TO_PAY, NO_OTHER_OPEN),
    /** That the company is heard is obviously unnecessary. */
    GO_UNHEARD(
            Set.of(NEW), OPENED, Set.of(CASE_OFFICER), SECTION_APPLIES, APPEAL_STATED, SOMETHING_TO_PAY, NO_OTHER_OPEN),
    COMMENT(Set.of(HEARING), OPENED, Set.of(APPLICANT), OWN_CASE),
    /** The same on paper, whenever it comes before the decision (förvaltningslagen 10 and 25 §§). */
    REGISTER_COMMENT(Set.of(HEARING, OPENED, PROPOSED), OPENED, Set.of(REGISTRAR, CASE_OFFICER), WAS_HEARD),
    PROPOSE(Set.of(HEARING, OPENED), PROPOSED, Set.of(CASE_OFFICER), HEARING_OVER),
    SEND_BACK(Set.of(PROPOSED), OPENED, Set.of(DECISION_MAKER)),
    /** It goes to the company at once. */
    DECIDE(
            Set.of(PROPOSED),
            STOPPED,
            Set.of(DECISION_MAKER),
            SECTION_APPLIES,
            APPEAL_STATED,
            SOMETHING_TO_PAY,
            DELEGATED,
            FOUR_EYES,
            PRESENTER_IMPARTIAL),
    /** What the committee or its chair has decided (kommunallagen 6 kap. 38 and 39 §§); it goes to the company at once too. */
    RECORD_DECISION(
            Set.of(PROPOSED),
            STOPPED,
            Set.of(REGISTRAR),
            DECLARED_AS_OTHER,
            SECTION_APPLIES,
            APPEAL_STATED,
            SOMETHING_TO_PAY,
            FOUR_EYES,
            PRESENTER_IMPARTIAL),
    DROP(Set.of(HEARING, OPENED, PROPOSED), DROPPED, Set.of(CASE_OFFICER)),
    /** A new check shows that the company has repaid; whoever sends payments does not open the way for them. */
    LIFT(Set.of(STOPPED), LIFTED, Set.of(CASE_OFFICER)),
    /** A court has set the decision aside. */
    FOLLOW_JUDGMENT(Set.of(STOPPED), LIFTED, Set.of(SYSTEM));

    private final Set<StopStatus> from;
    private final StopStatus to;
    private final Set<Role> by;
    private final List<StopGuard> guards;

    StopAction(Set<StopStatus> from, StopStatus to, Set<Role> by, StopGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        var first = Impartiality.concerns(by)
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<StopStatus> from() {
        return from;
    }

    public StopStatus to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<StopGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StopAction> ofPath(String path) {
        return Stream.of(values()).filter(action -> action.path().equals(path)).findFirst();
    }
}
