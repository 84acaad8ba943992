package se.exportcheck.cases.setoffs;

import static se.exportcheck.cases.setoffs.SetOffGuard.*;
import static se.exportcheck.cases.setoffs.SetOffStatus.BOOKED;
import static se.exportcheck.cases.setoffs.SetOffStatus.DECIDED;
import static se.exportcheck.cases.setoffs.SetOffStatus.DISPATCHED;
import static se.exportcheck.cases.setoffs.SetOffStatus.DROPPED;
import static se.exportcheck.cases.setoffs.SetOffStatus.FINAL;
import static se.exportcheck.cases.setoffs.SetOffStatus.HEARD;
import static se.exportcheck.cases.setoffs.SetOffStatus.HEARING;
import static se.exportcheck.cases.setoffs.SetOffStatus.LAPSED;
import static se.exportcheck.cases.setoffs.SetOffStatus.NEW;
import static se.exportcheck.cases.setoffs.SetOffStatus.OVERTURNED;
import static se.exportcheck.cases.setoffs.SetOffStatus.PAID_OUT;
import static se.exportcheck.cases.setoffs.SetOffStatus.PROPOSED;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.PAYMENTS_OFFICER;
import static se.exportcheck.people.Role.REGISTRAR;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.people.Role;

/** The life of a set-off in one table: the company is heard, the officer proposes, somebody else decides (2022:1468, 33 §). */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum SetOffAction {
    /** The officer says what is to be set off against which payment, and the company is told (förvaltningslagen 25 §). */
    BEGIN(
            from(NEW),
            HEARING,
            by(CASE_OFFICER),
            NOBODY_ELSES,
            DECLARED_AS_OFFICER,
            UNDER_ORDINANCE,
            DEBT_STANDS,
            DEBT_FINAL,
            PAYMENT_WAITS,
            NOT_STOPPED,
            NO_OTHER_OPEN,
            APPEAL_STATED),
    ANSWER(from(HEARING), HEARD, by(APPLICANT), OWN_CASE, SIGNATORY),
    /** The same on paper or by mail, until it is decided: a proposal that did not know of it goes back to the officer. */
    REGISTER_ANSWER(from(HEARING, HEARD, PROPOSED), HEARD, by(REGISTRAR, CASE_OFFICER), DECLARED_AS_OTHER),
    END_HEARING(from(HEARING), HEARD, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER, TIME_TO_ANSWER_OVER),
    DROP(from(HEARING, HEARD), DROPPED, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER),
    PROPOSE(
            from(HEARD),
            PROPOSED,
            by(CASE_OFFICER),
            NOBODY_ELSES,
            DECLARED_AS_PRESENTER,
            DEBT_STANDS,
            PAYMENT_WAITS,
            NOT_STOPPED),
    SEND_BACK(from(PROPOSED), HEARD, by(DECISION_MAKER), DECLARED_AS_DECISION_MAKER),
    DECIDE(
            from(PROPOSED),
            DECIDED,
            by(DECISION_MAKER),
            DECLARED_AS_DECISION_MAKER,
            DELEGATED,
            FOUR_EYES,
            PRESENTER_IMPARTIAL,
            DEBT_STANDS,
            DEBT_FINAL,
            PAYMENT_WAITS,
            NOT_STOPPED,
            APPEAL_STATED),
    /** What the committee or its chair has decided (kommunallagen 6 kap. 38 and 39 §§). */
    RECORD_DECISION(
            from(PROPOSED),
            DECIDED,
            by(REGISTRAR),
            DECLARED_AS_OTHER,
            FOUR_EYES,
            PRESENTER_IMPARTIAL,
            DEBT_STANDS,
            DEBT_FINAL,
            PAYMENT_WAITS,
            NOT_STOPPED,
            APPEAL_STATED),
    DISPATCH(from(DECIDED), DISPATCHED, by(REGISTRAR), DECLARED_AS_OTHER, APPEAL_STATED),
    /** The time to appeal is over, and nobody has (förvaltningslagen 35 §). */
    BECOME_FINAL(from(DISPATCHED), FINAL, by(SYSTEM), ENFORCEABLE),
    /** The bank has sent the rest of the payment back: what is decided is done with the one that is sent again. */
    FOLLOW_PAYMENT(from(FINAL), FINAL, by(SYSTEM)),
    /** The region lets the payment go in full, to the good of the company (förvaltningslagen 37 §). */
    GIVE_UP(
            from(DECIDED, DISPATCHED, FINAL),
            LAPSED,
            by(DECISION_MAKER),
            DECLARED_AS_DECISION_MAKER,
            DELEGATED,
            FOUR_EYES,
            NOT_AT_BANK),
    LAPSE(from(HEARING, HEARD, PROPOSED, DECIDED, DISPATCHED, FINAL), LAPSED, by(SYSTEM)),
    /** The payment is made: what is set off counts as paid back. */
    BOOK(from(FINAL), BOOKED, by(SYSTEM)),
    /** A court has overturned the decision after it was done. */
    OVERTURN(from(BOOKED), OVERTURNED, by(SYSTEM)),
    /** What was set off has gone to the company after all. */
    PAY_OUT(from(OVERTURNED), PAID_OUT, by(PAYMENTS_OFFICER), DECLARED_AS_OTHER, BY_ANOTHER);

    private final Set<SetOffStatus> from;
    private final SetOffStatus to;
    private final Set<Role> by;
    private final List<SetOffGuard> guards;

    SetOffAction(Set<SetOffStatus> from, SetOffStatus to, Set<Role> by, SetOffGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        var first = Impartiality.concerns(by)
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<SetOffStatus> from() {
        return from;
    }

    public SetOffStatus to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<SetOffGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<SetOffGuard> obstacles(SetOffSituation situation) {
        var barriers = barriers(situation);
        return barriers.isEmpty() ? failing(situation, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<SetOffGuard> barriers(SetOffSituation situation) {
        return failing(situation, false);
    }

    private List<SetOffGuard> failing(SetOffSituation situation, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, situation))
                .toList();
    }

    private static Set<SetOffStatus> from(SetOffStatus... statuses) {
        return Set.of(statuses);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
