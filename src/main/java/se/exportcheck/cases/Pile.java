package se.exportcheck.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.exportcheck.cases.delays.DecisionRequests;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** What waits for somebody, by what they are to do with it; the most urgent pile first. A change waits beside its case. */
public enum Pile {
    LATE(
            Role.CASE_OFFICER,
            "c.officer = :me and c.status in (RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_ACCEPTANCE)"
                    + " and c.dueOn < :today"),
    /** The company has asked for its case to be decided (FL 12 §): within four weeks it is, or that is refused. */
    DECISION_REQUESTED(Role.CASE_OFFICER, "c.officer = :me and " + DecisionRequests.OPEN_IN_CASE),
    /** The day that is aimed at is near: either a decision comes in time, or the company is told (FL 11 §). */
    DELAY_NEAR(
            Role.CASE_OFFICER,
            "c.officer = :me and c.status in (ASSIGNED, IN_REVIEW) and c.dueOn >= :today"
                    + " and c.dueOn - c.schemeVersion.reminders.delay day <= :today"
                    + " and not exists (select 1 from DelayEvent e"
                    + " where e.grantCase = c and e.action = NOTIFY and e.day = c.dueOn)"),
    /** Nobody has claimed and the last day to do so has passed; only a human can end the case. */
    NOT_CLAIMED(Role.CASE_OFFICER, "c.officer = :me and c.status = ACTIVE and c.dueOn < :today"),
    ANSWERED(
            Role.CASE_OFFICER,
            "c.officer = :me and c.status = IN_REVIEW and c.dueOn >= :today and " + Pile.LAST_ACTION + " in "
                    + Pile.ANSWERS),
    /** A claim has a last day of its own, which is before that of its case. */
    CLAIMED(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and exists (" + Pile.CLAIMS + " in (SUBMITTED, IN_REVIEW))",
            "(select min(k.dueOn) from Claim k where k.grantCase = c and k.status in (SUBMITTED, IN_REVIEW))"),
    CHANGE_REQUESTED(
            Role.CASE_OFFICER,
            "(c.officer = :me or c.officer is null) and exists (select 1 from ChangeRequest r"
                    + " where r.grantCase = c and (r.status in (SUBMITTED, IN_REVIEW) or (r.status = DISPATCHED"
                    + " and exists (select 1 from Appeal a where a.grantCase = c and a.status = JUDGMENT"
                    + " and a.judgment.result = REMITTED and a.decision.change = r))))"),
    /** All that was claimed is paid or refused. */
    SETTLED(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and c.status = FINAL_REVIEW and not exists (" + Pile.CLAIMS
                    + " not in (DRAFT, PAID) and (k.status <> DECIDED or k.payableSek > 0))"),
    FOLLOWED_UP(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and c.status = FOLLOW_UP and not exists (select 1 from FollowUp f"
                    + " where f.grantCase = c and f.status not in (ANSWERED, NO_ANSWER))"),
    /** A court has taken away or lowered a grant that was paid already. */
    TO_RECOVER(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and c.paidSek > c.grantedSek and not exists (select 1 from Recovery r"
                    + " where r.grantCase = c and r.status <> DROPPED)"),
    /** The company has answered or its time is out, or nothing was done yet. */
    RECOVERY_OPENED(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and exists (select 1 from Recovery r where r.grantCase = c and (r.status = OPENED"
                    + " or (r.status = HEARING and r.answerBy < :today)))"),
    /** The company has answered about a set-off, or its time to do so is out. */
    SET_OFF_HEARD(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and exists (select 1 from SetOff s where s.grantCase = c and (s.status = HEARD"
                    + " or (s.status = HEARING and s.answerBy < :today)))"),
    /** The question of a stop of payment waits for the officer: it is answered, its time is out, or it came back (2022:1468, 28 §). */
    STOP_HEARD(
            Role.CASE_OFFICER,
            Pile.MINE_OR_NOBODYS + " and exists (" + Pile.LAST_STOP_EVENT
                    + " and (e.action in (GO_UNHEARD, COMMENT, REGISTER_COMMENT, SEND_BACK)"
                    + " or (e.action = HEAR and e.stop.hearing.lastDay < :today)))"),
    APPEALED(
            Role.CASE_OFFICER,
            "(c.officer = :me or c.officer is null) and exists (select 1 from Appeal a where a.grantCase = c"
                    + " and (a.status = RECEIVED or (a.status = TIMELY_CHECK and a.toDismiss = false)))"),
    IN_REVIEW(
            Role.CASE_OFFICER,
            "c.officer = :me and c.status = IN_REVIEW and c.dueOn >= :today and " + Pile.LAST_ACTION + " not in "
                    + Pile.ANSWERS),
    NEW(
            Role.CASE_OFFICER,
            "c.status in (RECEIVED, ASSIGNED) and (c.officer is null or (c.officer = :me and c.dueOn >= :today))"),
    WAITING(Role.CASE_OFFICER, "c.officer = :me and c.status in (AWAITING_COMPLETION, AWAITING_OPINION, HEARING)"),
    /** Somebody who was refused documents wants that in writing, as promptly as an answer. */
    DISCLOSURE_TO_DECIDE(
            Role.DECISION_MAKER,
            "exists (" + Pile.DISCLOSURES + "(ASK_DECISION) and exists (" + Pile.DISCLOSURE_MANDATE
                    + " and m.person = :me))",
            "(select min(q.dueOn)" + Pile.OF_DISCLOSURES + "(ASK_DECISION))"),
    /** The same when no delegate may decide. */
    DISCLOSURE_FOR_COMMITTEE(
            Role.REGISTRAR,
            "exists (" + Pile.DISCLOSURES + "(ASK_DECISION) and not exists (" + Pile.DISCLOSURE_MANDATE + Pile.MAY_ACT
                    + "))",
            "(select min(q.dueOn)" + Pile.OF_DISCLOSURES + "(ASK_DECISION))"),
    DISCLOSURE_TO_ANSWER(
            Role.REGISTRAR,
            "exists (" + Pile.DISCLOSURES + "(REGISTER))",
            "(select min(q.dueOn)" + Pile.OF_DISCLOSURES + "(REGISTER))"),
    /** A refusal that is written and not sent. */
    DISCLOSURE_DECIDED(
            Role.REGISTRAR,
            "exists (" + Pile.DISCLOSURES + "(DECIDE, RECORD_DECISION))",
            "(select min(q.dueOn)" + Pile.OF_DISCLOSURES + "(DECIDE, RECORD_DECISION))"),
    PROPOSED(Role.DECISION_MAKER, Pile.BEFORE_ME + " and exists " + Pile.MY_MANDATE),
    /** Proposals that somebody else must decide, for they are beyond the delegation of whoever looks. */
    BEYOND_DELEGATION(Role.DECISION_MAKER, Pile.BEFORE_ME + " and not exists " + Pile.MY_MANDATE),
    /** Proposals that no delegate may decide: beyond all of them, or they are in conflict or have prepared it. */
    FOR_COMMITTEE(
            Role.REGISTRAR,
            "c.status = PROPOSED and not exists (" + Pile.MANDATE + Pile.UNPREPARED + Pile.MAY_ACT + ")"),
    REQUEST_TO_ANSWER(
            Role.DECISION_MAKER,
            DecisionRequests.OPEN_IN_CASE + " and exists (" + Pile.DELAY_MANDATE + Pile.UNPREPARED
                    + " and m.person = :me)"),
    /** Requests that no delegate may refuse. */
    REQUEST_FOR_COMMITTEE(
            Role.REGISTRAR,
            DecisionRequests.OPEN_IN_CASE + " and not exists (" + Pile.DELAY_MANDATE + Pile.UNPREPARED + Pile.MAY_ACT
                    + ")"),
    CHANGE_PROPOSED(
            Role.DECISION_MAKER,
            "(c.officer is null or c.officer <> :me) and exists (select 1 from ChangeRequest r"
                    + " where r.grantCase = c and r.status = PROPOSED and r.presenter <> :me"
                    + " and exists (" + Pile.CHANGE_MANDATE + " and m.person = :me))"),
    /** Changes that no delegate may decide. */
    CHANGE_FOR_COMMITTEE(
            Role.REGISTRAR,
            "exists (select 1 from ChangeRequest r where r.grantCase = c and r.status = PROPOSED and not exists ("
                    + Pile.CHANGE_MANDATE + " and (c.officer is null or m.person <> c.officer)"
                    + " and (r.presenter is null or m.person <> r.presenter)" + Pile.MAY_ACT + "))"),
    RECOVERY_PROPOSED(
            Role.DECISION_MAKER,
            "(c.officer is null or c.officer <> :me) and exists (select 1 from Recovery r"
                    + " where r.grantCase = c and r.status = PROPOSED and r.presenter <> :me"
                    + " and exists (" + Pile.RECOVERY_MANDATE + " and m.person = :me))"),
    /** Recoveries that no delegate may decide. */
    RECOVERY_FOR_COMMITTEE(
            Role.REGISTRAR,
            "exists (select 1 from Recovery r where r.grantCase = c and r.status = PROPOSED and not exists ("
                    + Pile.RECOVERY_MANDATE + " and (c.officer is null or m.person <> c.officer)"
                    + " and (r.presenter is null or m.person <> r.presenter)" + Pile.MAY_ACT + "))"),
    SET_OFF_PROPOSED(
            Role.DECISION_MAKER,
            "(c.officer is null or c.officer <> :me) and exists (select 1 from SetOff s"
                    + " where s.grantCase = c and s.status = PROPOSED and s.presenter <> :me"
                    + " and exists (" + Pile.SET_OFF_MANDATE + " and m.person = :me))"),
    /** Set-offs that no delegate may decide. */
    SET_OFF_FOR_COMMITTEE(
            Role.REGISTRAR,
            "exists (select 1 from SetOff s where s.grantCase = c and s.status = PROPOSED and not exists ("
                    + Pile.SET_OFF_MANDATE + " and (c.officer is null or m.person <> c.officer)"
                    + " and (s.presenter is null or m.person <> s.presenter)" + Pile.MAY_ACT + "))"),
    STOP_PROPOSED(
            Role.DECISION_MAKER,
            "(c.officer is null or c.officer <> :me) and exists (" + Pile.LAST_STOP_EVENT + " and e.action = PROPOSE"
                    + " and not exists (select 1 from StopEvent p where p.stop = e.stop and p.entered.enteredBy = :me"
                    + " and p.action in (HEAR, GO_UNHEARD, PROPOSE)) and exists (" + Pile.STOP_MANDATE
                    + " and m.person = :me))"),
    /** Stops of payment that no delegate may decide. */
    STOP_FOR_COMMITTEE(
            Role.REGISTRAR,
            "exists (" + Pile.LAST_STOP_EVENT + " and e.action = PROPOSE and not exists (" + Pile.STOP_MANDATE
                    + " and (c.officer is null or m.person <> c.officer)"
                    + " and not exists (select 1 from StopEvent p where p.stop = e.stop and p.entered.enteredBy = m.person"
                    + " and p.action in (HEAR, GO_UNHEARD, PROPOSE))" + Pile.MAY_ACT + "))"),
    APPEALED_LATE(
            Role.DECISION_MAKER,
            "(c.officer is null or c.officer <> :me) and exists (select 1 from Appeal a where a.grantCase = c"
                    + " and a.status = TIMELY_CHECK and a.toDismiss = true and a.examiner <> :me)"
                    + " and exists (" + Pile.LATE_MANDATE + " and m.person = :me)"),
    /** The same when no delegate may decide. */
    LATE_FOR_COMMITTEE(
            Role.REGISTRAR,
            "exists (select 1 from Appeal a where a.grantCase = c"
                    + " and a.status = TIMELY_CHECK and a.toDismiss = true and not exists (" + Pile.LATE_MANDATE
                    + " and m.person <> a.examiner and (c.officer is null or m.person <> c.officer)" + Pile.MAY_ACT
                    + "))"),
    /** Somebody signs on their own word, or has sent a power of attorney, and nobody has checked it (ELIG-19). */
    AUTHORITY_TO_CHECK(
            Role.REGISTRAR,
            "c.status in (RECEIVED, ASSIGNED, IN_REVIEW, AWAITING_COMPLETION, AWAITING_OPINION, HEARING) and exists"
                    + " (select 1 from Person p where p.companyId = c.company.id and ((p.signatory = true and"
                    + " p.selfDeclared = true) or exists (select 1 from Document d where d.grantCase = c and d.kind ="
                    + " POWER_OF_ATTORNEY and d.uploadedBy = p.subject and p.signatory = false"
                    + " and (p.checkedAt is null or p.checkedAt < d.uploadedAt))))"),
    APPEAL_DISMISSED(
            Role.REGISTRAR, "exists (select 1 from Appeal a where a.grantCase = c and a.status = REJECTED_LATE)"),
    REMITTED(
            Role.MANAGER,
            "c.status in (CLOSED, ARCHIVED, DISPATCHED, AWAITING_ACCEPTANCE) and exists (select 1 from Appeal a where a.grantCase = c"
                    + " and a.status = JUDGMENT and a.judgment.result in (REMITTED, SET_ASIDE)"
                    + " and " + Pile.ON_APPLICATION + ")"),
    CHANGE_DECIDED(
            Role.REGISTRAR, "exists (select 1 from ChangeRequest r where r.grantCase = c and r.status = DECIDED)"),
    RECOVERY_DECIDED(Role.REGISTRAR, "exists (select 1 from Recovery r where r.grantCase = c and r.status = DECIDED)"),
    SET_OFF_DECIDED(Role.REGISTRAR, "exists (select 1 from SetOff s where s.grantCase = c and s.status = DECIDED)"),
    DECIDED(Role.REGISTRAR, "c.status = DECIDED"),
    RECOVERY_TO_INVOICE(
            Role.PAYMENTS_OFFICER, "exists (select 1 from Recovery r where r.grantCase = c and r.status = DISPATCHED)"),
    /** The company asks to pay in parts, and nobody has answered. */
    INSTALMENTS_ASKED(
            Role.PAYMENTS_OFFICER,
            "exists (select 1 from RecoveryEvent e where e.recovery.grantCase = c and e.recovery.status = INVOICED"
                    + " and e.action in (ASK_INSTALMENTS, REGISTER_INSTALMENT_REQUEST)"
                    + " and not exists (select 1 from RecoveryEvent later where later.recovery = e.recovery"
                    + " and later.id > e.id and later.action in (PLAN_INSTALMENTS, REFUSE_INSTALMENTS)))"),
    RECOVERY_UNPAID(
            Role.PAYMENTS_OFFICER,
            "exists (select 1 from Recovery r where r.grantCase = c and r.status = INVOICED"
                    + " and r.invoice.dueOn < :today)"),
    RECOVERY_TO_PAY_BACK(
            Role.PAYMENTS_OFFICER, "exists (select 1 from Recovery r where r.grantCase = c and r.status = OVERPAID)"),
    /** A court has overturned a set-off that was done: the company is to have the money. */
    SET_OFF_TO_PAY_OUT(
            Role.PAYMENTS_OFFICER, "exists (select 1 from SetOff s where s.grantCase = c and s.status = OVERTURNED)"),
    REFERRED(
            Role.PARTNER_ADVISER,
            "c.status = AWAITING_OPINION and exists (select 1 from Inquiry i"
                    + " where i.grantCase = c and i.partnerId = :partner and i.closedAt is null)"),
    REQUEST_TO_WATCH(Role.MANAGER, DecisionRequests.OPEN_IN_CASE),
    /** Also those that a conflict of interest has taken from their officer. */
    UNASSIGNED(
            Role.MANAGER,
            "c.officer is null and c.status in (RECEIVED, AWAITING_COMPLETION, AWAITING_OPINION, HEARING,"
                    + " AWAITING_ACCEPTANCE, ACTIVE, FINAL_REVIEW, FOLLOW_UP)"),
    OVERDUE(
            Role.MANAGER,
            "c.status in (RECEIVED, ASSIGNED, IN_REVIEW, PROPOSED, DECIDED, FINAL_REVIEW) and c.dueOn < :today");

    private static final String LAST_ACTION = "(select e.action from CaseEvent e where e.grantCase = c"
            + " and e.id = (select max(l.id) from CaseEvent l where l.grantCase = c))";

    /** Steps after which the officer has something to read. */
    private static final String ANSWERS =
            "(SUPPLEMENT, ADD_MATERIAL, REGISTER_PAPER, REGISTER_ANSWER, GIVE_OPINION, GATHER_OPINIONS, COMMENT,"
                    + " END_WAITING)";

    /** Whoever has declared a conflict of interest has nothing to do in the case. */
    private static final String IMPARTIAL = "not exists (select 1 from ConflictDeclaration d"
            + " where d.grantCase = c and d.person = :me and d.conflict)";

    /** The same of whoever has a mandate. */
    private static final String MAY_ACT = " and not exists (select 1 from ConflictDeclaration d"
            + " where d.grantCase = c and d.person = m.person and d.conflict)";

    private static final String BEFORE_ME = "c.status = PROPOSED and (c.presenter is null or c.presenter <> :me)"
            + " and (c.officer is null or c.officer <> :me)"
            + " and not exists (select 1 from CaseEvent p where p.grantCase = c and p.actor = :me"
            + " and p.action in " + Preparation.IN_HQL + ")";

    private static final String IN_FORCE =
            "select 1 from Mandate m where m.fromOn <= :today and (m.toOn is null or m.toOn >= :today)";

    /** What {@code se.exportcheck.people.Mandate} says of one matter, of the proposal of the case. */
    private static final String MANDATE = IN_FORCE
            + " and (m.maxAmountSek is null or m.maxAmountSek >= c.proposal.granted)"
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null"
            + " or (m.decisionType = GRANT and c.proposal.outcome in (GRANT, PARTIAL_GRANT))"
            + " or (m.decisionType = REFUSAL and c.proposal.outcome = REFUSAL)"
            + " or (m.decisionType = DISMISSAL and c.proposal.outcome = DISMISSAL)"
            + " or (m.decisionType = WRITE_OFF and c.proposal.outcome = WRITE_OFF))";

    /** The same of a change: it is as large as the grant that it leaves, and a refusal costs nothing. */
    private static final String CHANGE_MANDATE = IN_FORCE
            + " and (m.maxAmountSek is null or r.proposal.outcome = REFUSAL"
            + " or m.maxAmountSek >= coalesce(r.proposal.granted, c.grantedSek))"
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null or m.decisionType = CHANGE)";

    /** The same of a recovery: it is as large as what it withholds and reclaims. */
    private static final String RECOVERY_MANDATE = IN_FORCE
            + " and (m.maxAmountSek is null or m.maxAmountSek >= r.proposal.weight)"
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null or m.decisionType = RECOVERY)";

    /** The same of a set-off. */
    private static final String SET_OFF_MANDATE = IN_FORCE
            + " and (m.maxAmountSek is null or m.maxAmountSek >= s.amountSek)"
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null or m.decisionType = SET_OFF)";

    /** The same of a stop of payment: it is as large as what is not paid of the grant. */
    private static final String STOP_MANDATE = IN_FORCE
            + " and (m.maxAmountSek is null or cast(m.maxAmountSek as long)"
            + " >= cast(c.grantedSek as long) + cast(c.reclaimedSek as long) - cast(c.paidSek as long))"
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null or m.decisionType = DEGGENDORF_STOP)";

    /** The same of an appeal that came too late, which costs nothing. */
    private static final String LATE_MANDATE = IN_FORCE
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null or m.decisionType = DISMISSAL)";

    /** The same of a refusal of disclosure, by anybody but who told of it; old cases of before this program have no scheme. */
    private static final String DISCLOSURE_MANDATE = IN_FORCE
            + " and (m.legalBasis is null or m.legalBasis ="
            + " (select v.legalBasis from SchemeVersion v where v = c.schemeVersion))"
            + " and (m.decisionType is null or m.decisionType = SECRECY_REFUSAL)"
            + " and not exists (select 1 from DisclosureEvent t"
            + " where t.request = q.request and t.action = TELL and t.entered.enteredBy = m.person)";

    /** The same of a refusal to decide the case now. */
    private static final String DELAY_MANDATE = IN_FORCE
            + " and (m.legalBasis is null or m.legalBasis = c.schemeVersion.legalBasis)"
            + " and (m.decisionType is null or m.decisionType = DELAY_REFUSAL)";

    /** The delegate has not prepared the case. */
    private static final String UNPREPARED = " and (c.officer is null or m.person <> c.officer)"
            + " and (c.presenter is null or m.person <> c.presenter)"
            + " and not exists (select 1 from CaseEvent p where p.grantCase = c and p.actor = m.person"
            + " and p.action in " + Preparation.IN_HQL + ")";

    private static final String MY_MANDATE = "(" + MANDATE + " and m.person = :me)";

    private static final String MINE_OR_NOBODYS = "(c.officer = :me or c.officer is null)";

    /** What {@link Decision#isOnApplication} says, of what is appealed. */
    private static final String ON_APPLICATION = "a.decision.change is null and a.decision.appeal is null"
            + " and a.decision.rectifies is null and a.decision.judged is null and a.decision.delayRequest is null"
            + " and a.decision.claim is null and a.decision.recovery is null and a.decision.setOff is null"
            + " and a.decision.stop is null";

    private static final String LAST_STOP_EVENT = "select 1 from StopEvent e where e.stop.grantCase = c"
            + " and e.id = (select max(l.id) from StopEvent l where l.stop = e.stop)";

    private static final String CLAIMS = "select 1 from Claim k where k.grantCase = c and k.status";

    /** The last steps that were taken with requests for documents of the case. */
    private static final String OF_DISCLOSURES = " from DisclosureEvent q where q.request.grantCase = c"
            + " and not exists (select 1 from DisclosureEvent l where l.request = q.request and l.id > q.id) and q.action in ";

    private static final String DISCLOSURES = "select 1" + OF_DISCLOSURES;

    private static final String OF_CASE = "c.dueOn";

    private final Role role;
    private final String condition;
    private final String lastDay;

    Pile(Role role, String condition) {
        this(role, condition, OF_CASE);
    }

    Pile(Role role, String condition, String lastDay) {
        this.role = role;
        this.condition = condition;
        this.lastDay = lastDay;
    }

    /** The piles of somebody's roles. */
    public static List<Pile> of(Actor actor) {
        return Stream.of(values()).filter(pile -> actor.is(pile.role)).toList();
    }

    /** How an address names it: {@code change-requested}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** HQL on the case {@code c}, of the parameters me, today and partner. */
    String condition() {
        return "(" + condition + ") and " + IMPARTIAL;
    }

    /** HQL of the day until which there is time for what the pile is about. */
    String lastDay() {
        return lastDay;
    }
}
