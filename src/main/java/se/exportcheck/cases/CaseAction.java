package se.exportcheck.cases;

import static se.exportcheck.cases.CaseStatus.ACTIVE;
import static se.exportcheck.cases.CaseStatus.ARCHIVED;
import static se.exportcheck.cases.CaseStatus.ASSIGNED;
import static se.exportcheck.cases.CaseStatus.AWAITING_ACCEPTANCE;
import static se.exportcheck.cases.CaseStatus.AWAITING_COMPLETION;
import static se.exportcheck.cases.CaseStatus.AWAITING_OPINION;
import static se.exportcheck.cases.CaseStatus.AWAITING_SIGNATURE;
import static se.exportcheck.cases.CaseStatus.CLOSED;
import static se.exportcheck.cases.CaseStatus.DECIDED;
import static se.exportcheck.cases.CaseStatus.DISPATCHED;
import static se.exportcheck.cases.CaseStatus.DRAFT;
import static se.exportcheck.cases.CaseStatus.FINAL_REVIEW;
import static se.exportcheck.cases.CaseStatus.FOLLOW_UP;
import static se.exportcheck.cases.CaseStatus.HEARING;
import static se.exportcheck.cases.CaseStatus.IN_REVIEW;
import static se.exportcheck.cases.CaseStatus.PROPOSED;
import static se.exportcheck.cases.CaseStatus.RECEIVED;
import static se.exportcheck.cases.Guard.*;
import static se.exportcheck.people.Role.ADMINISTRATOR;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.DECISION_MAKER;
import static se.exportcheck.people.Role.MANAGER;
import static se.exportcheck.people.Role.PARTNER_ADVISER;
import static se.exportcheck.people.Role.REGISTRAR;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Role;

/**
 * The life cycle of a grant case: every step, from which status it is taken, to which, by whom and under which
 * guards. Buttons, authorization, the audit trail, deadlines and notices are all read off this table.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum CaseAction {
    SUBMIT(from(DRAFT), AWAITING_SIGNATURE, by(APPLICANT), OWN_CASE, FROM_PORTAL, CALL_OPEN, COMPLETE),
    REOPEN(from(AWAITING_SIGNATURE), DRAFT, by(APPLICANT), OWN_CASE),
    SIGN(from(AWAITING_SIGNATURE), RECEIVED, by(APPLICANT), OWN_CASE, SIGNATORY, CALL_OPEN),
    REGISTER(from(DRAFT), RECEIVED, by(REGISTRAR), ON_PAPER),
    /** What stands on paper, and was not typed in when it was registered, is typed in as it comes. */
    FILL_IN(
            from(RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING),
            by(REGISTRAR, CASE_OFFICER),
            ON_PAPER,
            NOT_GRANTED),
    /** Another company's number was typed for the one that wrote: until it is decided, the case is moved to the right one. */
    CORRECT_NUMBER(
            EnumSet.complementOf(EnumSet.copyOf(CaseStatus.PRIVATE)),
            by(REGISTRAR, CASE_OFFICER),
            ON_PAPER,
            NUMBER_KNOWN,
            UNDECIDED),
    /** What waits for an answer, or for a decision, was another company's: it is asked and proposed anew. */
    REVIEW_ANEW(from(AWAITING_COMPLETION, HEARING, PROPOSED), IN_REVIEW, by(SYSTEM), NUMBER_CORRECTED),
    ASSIGN(from(RECEIVED, ASSIGNED), ASSIGNED, by(CASE_OFFICER, MANAGER)),
    TAKE_ON(from(RECEIVED, ASSIGNED), IN_REVIEW, by(CASE_OFFICER), NOBODY_ELSES, DECLARED_AS_OFFICER),
    UNASSIGN(from(ASSIGNED, IN_REVIEW, PROPOSED), RECEIVED, by(SYSTEM), NO_OFFICER, NOT_WITHDRAWN),
    /** To another officer, or to one when a conflict of interest has taken it from the last. */
    REASSIGN(
            from(
                    IN_REVIEW,
                    AWAITING_COMPLETION,
                    AWAITING_OPINION,
                    HEARING,
                    PROPOSED,
                    DECIDED,
                    DISPATCHED,
                    AWAITING_ACCEPTANCE,
                    ACTIVE,
                    FINAL_REVIEW,
                    FOLLOW_UP),
            by(MANAGER)),
    /** Whom a case in review was moved to answers for it from here on. */
    TAKE_OVER(
            from(IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING),
            by(CASE_OFFICER),
            OFFICER_OF_CASE,
            HANDED_OVER,
            DECLARED_AS_OFFICER),
    REQUEST_COMPLETION(from(IN_REVIEW), AWAITING_COMPLETION, by(CASE_OFFICER), OFFICER_OF_CASE, TAKEN_OVER),
    ENJOIN(from(IN_REVIEW), AWAITING_COMPLETION, by(CASE_OFFICER), OFFICER_OF_CASE, TAKEN_OVER, ASKED_BEFORE),
    SUPPLEMENT(from(AWAITING_COMPLETION), IN_REVIEW, by(APPLICANT), OWN_CASE),
    REFER(from(IN_REVIEW, AWAITING_OPINION), AWAITING_OPINION, by(CASE_OFFICER), OFFICER_OF_CASE, TAKEN_OVER),
    /** Also too late: it is received all the same. */
    GIVE_OPINION(
            from(AWAITING_OPINION, IN_REVIEW, AWAITING_COMPLETION, HEARING, PROPOSED),
            by(PARTNER_ADVISER),
            REFERRED,
            DECLARED_AS_OPINION_GIVER),
    GATHER_OPINIONS(from(AWAITING_OPINION), IN_REVIEW, by(SYSTEM), ALL_ANSWERED),
    COMMUNICATE(from(IN_REVIEW), HEARING, by(CASE_OFFICER), OFFICER_OF_CASE, TAKEN_OVER),
    COMMENT(from(HEARING), IN_REVIEW, by(APPLICANT), OWN_CASE),
    END_WAITING(from(AWAITING_COMPLETION, AWAITING_OPINION, HEARING), IN_REVIEW, by(SYSTEM), OVERDUE),
    /** Whatever the company sends unasked or too late is received all the same. */
    ADD_MATERIAL(from(RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_OPINION, PROPOSED, DECIDED), by(APPLICANT), OWN_CASE),
    REGISTER_ANSWER(from(AWAITING_COMPLETION, HEARING), IN_REVIEW, by(REGISTRAR, CASE_OFFICER)),
    /** Whatever comes on paper to a case that is received, also when it is closed (22 §). */
    REGISTER_PAPER(EnumSet.complementOf(EnumSet.copyOf(CaseStatus.PRIVATE)), by(REGISTRAR, CASE_OFFICER)),
    PROPOSE(
            from(IN_REVIEW),
            PROPOSED,
            by(CASE_OFFICER),
            OFFICER_OF_CASE,
            TAKEN_OVER,
            DECLARED_AS_PRESENTER,
            CHECKLIST_ANSWERED,
            HEARD,
            DISMISSAL_GROUNDED,
            REFUSAL_GROUNDED,
            FILLED_IN,
            NOTHING_AGAINST_GRANT,
            STARTED_IN_TIME,
            ACTIVITIES_TOLD_APART,
            WITHIN_SCHEME,
            AID_CALCULATED,
            WITHIN_BUDGET,
            NOT_BEFORE_COURT,
            APPEAL_ALLOWS,
            GROUND_ALLOWS,
            CHANGES_SOMETHING,
            COVERS_PAID),
    WITHDRAW(
            from(RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING, PROPOSED),
            PROPOSED,
            by(APPLICANT),
            OWN_CASE,
            SIGNATORY,
            NOT_WITHDRAWN,
            NOT_RECONSIDERED),
    /** The same on paper, as whoever took it in has read it. */
    REGISTER_WITHDRAWAL(
            from(RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING, PROPOSED),
            PROPOSED,
            by(REGISTRAR, CASE_OFFICER),
            NOT_WITHDRAWN,
            NOT_RECONSIDERED),
    SEND_BACK(from(PROPOSED), IN_REVIEW, by(DECISION_MAKER), DECLARED_AS_DECISION_MAKER, NOT_WITHDRAWN),
    DECIDE(
            from(PROPOSED),
            DECIDED,
            by(DECISION_MAKER),
            DECLARED_AS_DECISION_MAKER,
            DELEGATED,
            FOUR_EYES,
            PRESENTER_IMPARTIAL,
            DECIDED_BEFORE_START,
            APPEAL_STATED,
            LEGAL_BASIS_IN_FORCE,
            UNDERTAKING_CONFIRMED,
            AID_RATES,
            AID_ROOM,
            WITHIN_BUDGET,
            NOT_BEFORE_COURT,
            APPEAL_ALLOWS),
    RECORD_DECISION(
            from(PROPOSED),
            DECIDED,
            by(REGISTRAR),
            FOUR_EYES,
            PRESENTER_IMPARTIAL,
            APPEAL_STATED,
            UNDERTAKING_CONFIRMED,
            AID_RATES,
            AID_ROOM,
            WITHIN_BUDGET,
            NOT_BEFORE_COURT,
            APPEAL_ALLOWS),
    DISPATCH(from(DECIDED), DISPATCHED, by(CASE_OFFICER, REGISTRAR), APPEAL_STATED),
    AWAIT_ACCEPTANCE(from(DISPATCHED), AWAITING_ACCEPTANCE, by(SYSTEM), GRANTED),
    CLOSE_UNGRANTED(from(DISPATCHED), CLOSED, by(SYSTEM), NOT_GRANTED, APPEAL_TIME_OVER, NO_OPEN_APPEAL),
    ACCEPT(from(AWAITING_ACCEPTANCE), ACTIVE, by(APPLICANT), OWN_CASE, SIGNATORY),
    DECLINE(from(AWAITING_ACCEPTANCE), IN_REVIEW, by(APPLICANT), OWN_CASE, SIGNATORY),
    REGISTER_ACCEPTANCE(from(AWAITING_ACCEPTANCE), ACTIVE, by(REGISTRAR, CASE_OFFICER)),
    REGISTER_DECLINE(from(AWAITING_ACCEPTANCE), IN_REVIEW, by(REGISTRAR, CASE_OFFICER)),
    LAPSE(from(AWAITING_ACCEPTANCE), IN_REVIEW, by(CASE_OFFICER), DECLARED_AS_OFFICER, OVERDUE),
    CLAIM(from(ACTIVE), ACTIVE, by(APPLICANT), OWN_CASE, SIGNATORY, CLAIMS_LEFT),
    CLAIM_FINALLY(from(ACTIVE), FINAL_REVIEW, by(APPLICANT), OWN_CASE, SIGNATORY, REPORTED),
    REQUEST_CHANGE(from(ACTIVE), ACTIVE, by(APPLICANT), OWN_CASE, SIGNATORY, BEFORE_END, NO_OPEN_CHANGE),
    CONCLUDE(from(FINAL_REVIEW), FOLLOW_UP, by(CASE_OFFICER), DECLARED_AS_OFFICER, CLAIMS_SETTLED, NO_OPEN_CHANGE),
    CLOSE(
            from(FOLLOW_UP),
            CLOSED,
            by(CASE_OFFICER),
            DECLARED_AS_OFFICER,
            FOLLOWED_UP,
            CLAIMS_SETTLED,
            NO_OPEN_APPEAL,
            NO_OPEN_RECOVERY),
    /** The rest of the grant is withdrawn, so that no last claim comes: of a company that is gone, nothing is followed up. */
    CLOSE_WITHDRAWN(
            from(ACTIVE, FINAL_REVIEW),
            CLOSED,
            by(CASE_OFFICER),
            DECLARED_AS_OFFICER,
            REST_WITHDRAWN,
            CLAIMS_SETTLED,
            NO_OPEN_CHANGE,
            NO_OPEN_APPEAL,
            NO_OPEN_RECOVERY),
    RESUME(
            from(DISPATCHED, AWAITING_ACCEPTANCE, ACTIVE, FINAL_REVIEW, FOLLOW_UP, CLOSED, ARCHIVED),
            IN_REVIEW,
            by(MANAGER),
            REMITTED),
    /** A court has taken the grant away, or set aside what was decided: nothing is granted by the case now. */
    END_BY_JUDGMENT(
            from(DISPATCHED, AWAITING_ACCEPTANCE, ACTIVE, FINAL_REVIEW, FOLLOW_UP, CLOSED, ARCHIVED),
            DISPATCHED,
            by(SYSTEM),
            NOT_GRANTED),
    /** A court has granted what the region did not. */
    GRANT_BY_JUDGMENT(from(DISPATCHED, CLOSED, ARCHIVED), AWAITING_ACCEPTANCE, by(SYSTEM), GRANTED),
    /** A court has overturned a decision, and the case stays where it stands: with another grant, or being decided. */
    FOLLOW_JUDGMENT(EnumSet.complementOf(EnumSet.copyOf(CaseStatus.PRIVATE)), by(SYSTEM)),
    /** The region takes up a decision that it has sent, to change it (förvaltningslagen 37 to 39 §§). */
    RECONSIDER(
            from(DISPATCHED, AWAITING_ACCEPTANCE, ACTIVE, FINAL_REVIEW, FOLLOW_UP, CLOSED, ARCHIVED),
            IN_REVIEW,
            by(CASE_OFFICER),
            DECLARED_AS_OFFICER,
            NO_OPEN_CHANGE,
            NOT_BEFORE_COURT),
    LEAVE_UNCHANGED(from(IN_REVIEW), DISPATCHED, by(CASE_OFFICER), RECONSIDERED, OFFICER_OF_CASE),
    GO_ON(from(DISPATCHED), ACTIVE, by(SYSTEM), GOES_ON_THERE),
    GO_ON_IN_FINAL_REVIEW(from(DISPATCHED), FINAL_REVIEW, by(SYSTEM), GOES_ON_THERE),
    GO_ON_IN_FOLLOW_UP(from(DISPATCHED), FOLLOW_UP, by(SYSTEM), GOES_ON_THERE),
    /**
     * Two people have let go of what need not be kept any longer, and a list of theirs is carried out (domain brief 2.10);
     * again when something more may go. What is archived can be appealed late, held and taken up like what is closed.
     */
    DISPOSE(from(CLOSED, ARCHIVED), ARCHIVED, by(SYSTEM), CLAIMS_SETTLED, NO_OPEN_APPEAL, NO_OPEN_RECOVERY),
    /** Files a case of an old list, which ended before this program: it comes from nowhere and is closed. */
    IMPORT(Set.of(), CLOSED, by(ADMINISTRATOR));

    private final Set<CaseStatus> from;
    private final @Nullable CaseStatus to;
    private final Set<Role> by;
    private final List<Guard> guards;

    /** A step that leaves the case where it stands. */
    CaseAction(Set<CaseStatus> from, Set<Role> by, Guard... guards) {
        this(from, null, by, guards);
    }

    CaseAction(Set<CaseStatus> from, @Nullable CaseStatus to, Set<Role> by, Guard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        // Whoever is in conflict of interest is kept from every step of the region's own people (SOD-4, SOD-6).
        var first = Impartiality.concerns(by)
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<CaseStatus> from() {
        return from;
    }

    /** Empty when the case stays where it stands. */
    public Optional<CaseStatus> to() {
        return Optional.ofNullable(to);
    }

    public Set<Role> by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<Guard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken: {@code request-completion}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in the way of taking the step in this situation; nothing when it may be taken. */
    List<Guard> obstacles(Situation situation) {
        var barriers = barriers(situation);
        return barriers.isEmpty() ? failing(situation, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<Guard> barriers(Situation situation) {
        if (situation.grantCase().origin() == Origin.IMPORT) {
            // A past case of an old list ended before this program: it has no call, scheme or application to guard.
            return List.of(RIGHT_STATUS);
        }
        return failing(situation, false);
    }

    private List<Guard> failing(Situation situation, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, situation))
                .toList();
    }

    private static Set<CaseStatus> from(CaseStatus... statuses) {
        return Set.of(statuses);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
