package se.exportcheck.cases.recoveries;

import static se.exportcheck.cases.recoveries.RecoveryGuard.*;
import static se.exportcheck.cases.recoveries.RecoveryStatus.DECIDED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.DISPATCHED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.DROPPED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.HANDED_OVER;
import static se.exportcheck.cases.recoveries.RecoveryStatus.HEARING;
import static se.exportcheck.cases.recoveries.RecoveryStatus.INSTALMENT;
import static se.exportcheck.cases.recoveries.RecoveryStatus.INVOICED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.NEW;
import static se.exportcheck.cases.recoveries.RecoveryStatus.OPENED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.OVERPAID;
import static se.exportcheck.cases.recoveries.RecoveryStatus.PROPOSED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.SETTLED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.WAIVED;
import static se.exportcheck.cases.recoveries.RecoveryStatus.WRITTEN_OFF;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.PAYMENTS_OFFICER;
import static se.exportcheck.people.Role.REGISTRAR;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.people.Role;

/** The life of a recovery in one table: the company is heard, the officer proposes, somebody else decides (T25). */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum RecoveryAction {
    OPEN(
            from(NEW),
            OPENED,
            by(CASE_OFFICER),
            NOBODY_ELSES,
            DECLARED_AS_OFFICER,
            SOMETHING_TO_RECOVER,
            NO_OTHER_OPEN,
            GROUNDED),
    HEAR(from(OPENED), HEARING, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER),
    ANSWER(from(HEARING), OPENED, by(APPLICANT), OWN_CASE, SIGNATORY),
    /** The same on paper or by mail, until it is decided: a proposal that did not know of it goes back to the officer. */
    REGISTER_ANSWER(from(HEARING, OPENED, PROPOSED), OPENED, by(REGISTRAR, CASE_OFFICER), DECLARED_AS_OTHER, WAS_ASKED),
    END_HEARING(from(HEARING), OPENED, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER, TIME_TO_ANSWER_OVER),
    DROP(from(OPENED), DROPPED, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER),
    PROPOSE(
            from(OPENED),
            PROPOSED,
            by(CASE_OFFICER),
            NOBODY_ELSES,
            DECLARED_AS_PRESENTER,
            HEARD,
            NOTHING_AT_BANK,
            WITHIN_PAID,
            REDUCTION_GROUNDED),
    SEND_BACK(from(PROPOSED), OPENED, by(DECISION_MAKER), DECLARED_AS_DECISION_MAKER),
    DECIDE(
            from(PROPOSED),
            DECIDED,
            by(DECISION_MAKER),
            DECLARED_AS_DECISION_MAKER,
            DELEGATED,
            FOUR_EYES,
            GRANT_STANDS,
            PRESENTER_IMPARTIAL,
            APPEAL_STATED,
            NOTHING_AT_BANK,
            WITHIN_PAID,
            REDUCTION_GROUNDED),
    RECORD_DECISION(
            from(PROPOSED),
            DECIDED,
            by(REGISTRAR),
            DECLARED_AS_OTHER,
            FOUR_EYES,
            GRANT_STANDS,
            PRESENTER_IMPARTIAL,
            APPEAL_STATED,
            NOTHING_AT_BANK,
            WITHIN_PAID,
            REDUCTION_GROUNDED),
    DISPATCH(from(DECIDED), DISPATCHED, by(REGISTRAR), DECLARED_AS_OTHER, APPEAL_STATED),
    WAIVE(from(DISPATCHED), WAIVED, by(SYSTEM), NOTHING_DEMANDED),
    INVOICE(from(DISPATCHED), INVOICED, by(PAYMENTS_OFFICER), DECLARED_AS_OTHER, SOMETHING_OWED, ENFORCEABLE),
    REPAY(from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER), null, by(PAYMENTS_OFFICER), DECLARED_AS_OTHER),
    /** The officer wants to take some or all of it from another payment, and the company is told (2022:1468, 33 §). */
    BEGIN_SET_OFF(
            from(DISPATCHED, INVOICED),
            null,
            by(CASE_OFFICER),
            NOBODY_ELSES,
            DECLARED_AS_OFFICER,
            UNDER_ORDINANCE,
            SOMETHING_OWED,
            ENFORCEABLE,
            NO_SET_OFF_OPEN),
    /** Some or all of it is taken from another payment to the company (2022:1468, 33 §). */
    SET_OFF(from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER, SETTLED, OVERPAID, WRITTEN_OFF), null, by(SYSTEM)),
    /** A court has overturned that: it counts no longer. */
    UNDO_SET_OFF(from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER, SETTLED, OVERPAID, WRITTEN_OFF), null, by(SYSTEM)),
    ASK_INSTALMENTS(from(INVOICED), null, by(APPLICANT), OWN_CASE, SIGNATORY),
    /** The same on paper or by mail. */
    REGISTER_INSTALMENT_REQUEST(from(INVOICED), null, by(REGISTRAR, PAYMENTS_OFFICER), DECLARED_AS_OTHER),
    /** What the company asked is not granted: the invoice stands. */
    REFUSE_INSTALMENTS(from(INVOICED), null, by(PAYMENTS_OFFICER), DECLARED_AS_OTHER, INSTALMENTS_ASKED),
    PLAN_INSTALMENTS(from(INVOICED, INSTALMENT), INSTALMENT, by(PAYMENTS_OFFICER), DECLARED_AS_OTHER, SOMETHING_OWED),
    /** A part is not paid in time: what is left is due. */
    MISS_INSTALMENT(from(INSTALMENT), INVOICED, by(SYSTEM)),
    /** A repayment was entered wrongly: it is taken back, by somebody else. */
    CORRECT_REPAYMENT(
            from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER, SETTLED, OVERPAID),
            null,
            by(PAYMENTS_OFFICER),
            DECLARED_AS_OTHER,
            SOMETHING_REPAID,
            ENTERED_BY_ANOTHER),
    /** What was settled, paid too much, or written off but for that repayment is owed again. */
    REOPEN(from(SETTLED, OVERPAID, WRITTEN_OFF), INVOICED, by(SYSTEM)),
    REOPEN_UNINVOICED(from(SETTLED, OVERPAID, WRITTEN_OFF), DISPATCHED, by(SYSTEM)),
    /** Nobody has paid in time: it is collected by those who do that for the region (2022:1468, 34 §). */
    HAND_OVER(
            from(INVOICED),
            HANDED_OVER,
            by(PAYMENTS_OFFICER),
            DECLARED_AS_OTHER,
            SOMETHING_OWED,
            ENFORCEABLE,
            INVOICE_OVERDUE,
            INSTALMENTS_ANSWERED),
    /** What is left is not collected any more; decided as the recovery was. */
    WRITE_OFF(
            from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER),
            WRITTEN_OFF,
            by(DECISION_MAKER),
            DECLARED_AS_DECISION_MAKER,
            SOMETHING_OWED,
            ENFORCEABLE,
            DELEGATED,
            FOUR_EYES),
    /** What the committee or its chair has decided to write off (kommunallagen 6 kap. 38 and 39 §§). */
    RECORD_WRITE_OFF(
            from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER),
            WRITTEN_OFF,
            by(REGISTRAR),
            DECLARED_AS_OTHER,
            SOMETHING_OWED,
            ENFORCEABLE,
            FOUR_EYES),
    /** A court has left more paid than is owed. */
    OWE_BACK(from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER, SETTLED, WRITTEN_OFF), OVERPAID, by(SYSTEM)),
    /** What is paid too much has gone back to the company. */
    PAY_BACK(from(OVERPAID), null, by(PAYMENTS_OFFICER), DECLARED_AS_OTHER, BY_ANOTHER),
    SETTLE(from(DISPATCHED, INVOICED, INSTALMENT, HANDED_OVER, OVERPAID, WRITTEN_OFF), SETTLED, by(SYSTEM));

    private final Set<RecoveryStatus> from;
    private final @Nullable RecoveryStatus to;
    private final Set<Role> by;
    private final List<RecoveryGuard> guards;

    RecoveryAction(Set<RecoveryStatus> from, @Nullable RecoveryStatus to, Set<Role> by, RecoveryGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        var first = Impartiality.concerns(by)
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<RecoveryStatus> from() {
        return from;
    }

    /** Empty when the recovery stays where it is. */
    public Optional<RecoveryStatus> to() {
        return Optional.ofNullable(to);
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<RecoveryGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<RecoveryGuard> obstacles(RecoverySituation situation) {
        var barriers = barriers(situation);
        return barriers.isEmpty() ? failing(situation, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<RecoveryGuard> barriers(RecoverySituation situation) {
        return failing(situation, false);
    }

    private List<RecoveryGuard> failing(RecoverySituation situation, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, situation))
                .toList();
    }

    private static Set<RecoveryStatus> from(RecoveryStatus... statuses) {
        return Set.of(statuses);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
