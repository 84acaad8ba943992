package se.exportcheck.cases.claims;

import static se.exportcheck.cases.claims.ClaimGuard.*;
import static se.exportcheck.cases.claims.ClaimStatus.DECIDED;
import static se.exportcheck.cases.claims.ClaimStatus.DRAFT;
import static se.exportcheck.cases.claims.ClaimStatus.IN_REVIEW;
import static se.exportcheck.cases.claims.ClaimStatus.PAID;
import static se.exportcheck.cases.claims.ClaimStatus.PROPOSED;
import static se.exportcheck.cases.claims.ClaimStatus.RETURNED;
import static se.exportcheck.cases.claims.ClaimStatus.SENT_TO_ECONOMY;
import static se.exportcheck.cases.claims.ClaimStatus.SUBMITTED;
import static se.exportcheck.people.Role.APPLICANT;
import static se.exportcheck.people.Role.CASE_OFFICER;
import static se.exportcheck.people.Role.PAYMENTS_OFFICER;
import static se.exportcheck.people.Role.REGISTRAR;
import static se.exportcheck.people.Role.SYSTEM;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.Impartiality;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** The life of a claim in one table: reviewed by one person, attested by a second, sent to the bank by a third. */
@SuppressWarnings("ImmutableEnumChecker") // the sets and lists are unmodifiable
public enum ClaimAction {
    SUBMIT(DRAFT, SUBMITTED, APPLICANT, OWN_CASE, SIGNATORY, HAS_LINES),
    REVIEW(SUBMITTED, IN_REVIEW, CASE_OFFICER, DECLARED_AS_OFFICER),
    /** By another than whoever reviews it, who is in conflict of interest or has the case no longer: every row is reviewed anew. */
    TAKE_OVER(IN_REVIEW, IN_REVIEW, CASE_OFFICER, HANDED_OVER, DECLARED_AS_OFFICER),
    /** The company is told that something is not to be paid on a ground of 29 §, and is asked what it says of that. */
    COMMUNICATE(IN_REVIEW, IN_REVIEW, CASE_OFFICER, REVIEWER, GROUNDED, NOT_HEARD),
    GO_UNHEARD(IN_REVIEW, IN_REVIEW, CASE_OFFICER, REVIEWER, GROUNDED, NOT_HEARD),
    COMMENT(IN_REVIEW, IN_REVIEW, APPLICANT, OWN_CASE, BEING_HEARD),
    /** The same on paper. */
    REGISTER_COMMENT(IN_REVIEW, IN_REVIEW, REGISTRAR, BEING_HEARD),
    PROPOSE(
            IN_REVIEW,
            PROPOSED,
            CASE_OFFICER,
            REVIEWER,
            LINES_REVIEWED,
            INVOICES_SETTLED,
            HEARD,
            EARLIER_DECIDED,
            IN_FAVOUR,
            CHANGES_SOMETHING,
            CHANGE_SENT,
            GRANT_SETTLED),
    SEND_BACK(PROPOSED, IN_REVIEW, PAYMENTS_OFFICER, DECLARED_AS_ATTESTER),
    ATTEST(
            PROPOSED,
            DECIDED,
            PAYMENTS_OFFICER,
            DECLARED_AS_ATTESTER,
            NOT_REVIEWER,
            REVIEWER_IMPARTIAL,
            NOT_ACCOUNT_CHANGER,
            APPEAL_STATED,
            NO_OPEN_RECOVERY,
            NO_PAYMENT_STOP,
            GRANT_SETTLED),
    SEND(
            DECIDED,
            SENT_TO_ECONOMY,
            PAYMENTS_OFFICER,
            DECLARED_AS_ATTESTER,
            SOMETHING_TO_PAY,
            SOMETHING_FOR_BANK,
            SET_OFF_SETTLED,
            ACCOUNT_SETTLED,
            NOT_STOPPED,
            NOT_ATTESTER,
            NO_OPEN_RECOVERY,
            NO_PAYMENT_STOP,
            GRANT_SETTLED),
    RETURN(SENT_TO_ECONOMY, RETURNED, PAYMENTS_OFFICER),
    SEND_AGAIN(
            RETURNED,
            SENT_TO_ECONOMY,
            PAYMENTS_OFFICER,
            DECLARED_AS_ATTESTER,
            SOMETHING_TO_PAY,
            SOMETHING_FOR_BANK,
            SET_OFF_SETTLED,
            ACCOUNT_SETTLED,
            NOT_STOPPED,
            NOT_ATTESTER,
            NOT_RETURNER,
            NO_OPEN_RECOVERY,
            NO_PAYMENT_STOP,
            GRANT_SETTLED),
    /** All of it is set off against what the company owes: nothing goes to the bank (2022:1468, 33 §). */
    SET_OFF(
            Set.of(DECIDED, RETURNED),
            PAID,
            PAYMENTS_OFFICER,
            DECLARED_AS_ATTESTER,
            SOMETHING_TO_PAY,
            NOTHING_FOR_BANK,
            SET_OFF_SETTLED,
            NOT_STOPPED,
            NOT_ATTESTER,
            NO_OPEN_RECOVERY,
            NO_PAYMENT_STOP,
            GRANT_SETTLED),
    CONFIRM_PAID(SENT_TO_ECONOMY, PAID, PAYMENTS_OFFICER),
    /** The region takes its payment decision up again, to put it right or to change it (förvaltningslagen 36 to 39 §§). */
    RECONSIDER(
            Set.of(DECIDED, RETURNED, PAID),
            IN_REVIEW,
            CASE_OFFICER,
            DECLARED_AS_OFFICER,
            NO_OPEN_RECOVERY,
            GRANT_SETTLED,
            NOT_BEFORE_COURT),
    /** There is no reason to change it: it stands, and the payment is where it was. */
    LEAVE_UNCHANGED(IN_REVIEW, DECIDED, CASE_OFFICER, REVIEWER, RECONSIDERED, ROWS_AS_DECIDED),
    /** It stood there when the decision was taken up that now is left as it was. */
    STAY_PAID(DECIDED, PAID, SYSTEM),
    STAY_RETURNED(DECIDED, RETURNED, SYSTEM),
    /** Another amount is granted now than when the payment was proposed. */
    RECOUNT(PROPOSED, IN_REVIEW, SYSTEM),
    /** The same when it was decided already, and has not left the region. */
    RECALL(DECIDED, IN_REVIEW, SYSTEM),
    /** The same when the bank has sent it back. */
    RECALL_RETURNED(RETURNED, IN_REVIEW, SYSTEM),
    /** More is granted now than when the last claim was paid. What is paid stays paid; the rest is decided anew. */
    RAISE(PAID, IN_REVIEW, SYSTEM),
    /** A court has changed the payment decision or set it aside. What is paid already stays paid, and counts as that. */
    FOLLOW_JUDGMENT(Set.of(PROPOSED, DECIDED, RETURNED, PAID), IN_REVIEW, SYSTEM);

    private final Set<ClaimStatus> from;
    private final ClaimStatus to;
    private final Role by;
    private final List<ClaimGuard> guards;

    ClaimAction(ClaimStatus from, ClaimStatus to, Role by, ClaimGuard... guards) {
        this(Set.of(from), to, by, guards);
    }

    ClaimAction(Set<ClaimStatus> from, ClaimStatus to, Role by, ClaimGuard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        var first = Impartiality.concerns(Set.of(by))
                ? Stream.of(RIGHT_STATUS, RIGHT_ROLE, NO_CONFLICT, NOT_OF_COMPANY)
                : Stream.of(RIGHT_STATUS, RIGHT_ROLE);
        this.guards = Stream.concat(first, Stream.of(guards)).toList();
    }

    public Set<ClaimStatus> from() {
        return from;
    }

    public ClaimStatus to() {
        return to;
    }

    public Role by() {
        return by;
    }

    /** All that must hold, status and role first. */
    public List<ClaimGuard> guards() {
        return guards;
    }

    /** The last part of the address where the step is taken. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<ClaimGuard> obstacles(Claim claim, Actor actor) {
        var barriers = barriers(claim, actor);
        return barriers.isEmpty() ? failing(claim, actor, true) : barriers;
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    List<ClaimGuard> barriers(Claim claim, Actor actor) {
        return failing(claim, actor, false);
    }

    private List<ClaimGuard> failing(Claim claim, Actor actor, boolean asked) {
        return guards.stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(this, claim, actor))
                .toList();
    }
}
