package se.exportcheck.applying;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseEvent;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.cases.followup.FollowUp;

/** What a company reads of its own case: no working material of the region's, and no decision before it is sent out. */
record CompanyView(GrantCase grantCase) {

    /** The region's own doings: of no meaning to the company, or not to be told before the decision is sent out. */
    private static final Set<CaseAction> INTERNAL = Set.of(
            CaseAction.ASSIGN,
            CaseAction.UNASSIGN,
            CaseAction.REASSIGN,
            CaseAction.TAKE_OVER,
            CaseAction.PROPOSE,
            CaseAction.SEND_BACK,
            CaseAction.DECIDE,
            CaseAction.RECORD_DECISION,
            CaseAction.AWAIT_ACCEPTANCE,
            CaseAction.CLOSE_UNGRANTED,
            CaseAction.GO_ON,
            CaseAction.GO_ON_IN_FINAL_REVIEW,
            CaseAction.GO_ON_IN_FOLLOW_UP,
            CaseAction.IMPORT);

    private static final Set<CaseStatus> COMPANYS_TURN = Set.of(
            CaseStatus.AWAITING_COMPLETION, CaseStatus.HEARING, CaseStatus.AWAITING_ACCEPTANCE, CaseStatus.ACTIVE);

    public List<Point> milestones() {
        var reached = Milestone.of(grantCase.status());
        return Stream.of(Milestone.values())
                .map(milestone -> new Point(milestone, milestone == reached, milestone.isPassed(reached)))
                .toList();
    }

    /** A milestone, whether the case is there now, and whether it is behind. */
    record Point(Milestone milestone, boolean now, boolean passed) {}

    public boolean isCompanysTurn() {
        return COMPANYS_TURN.contains(grantCase.status());
    }

    /** Until when whoever must act has time; what the region is late with itself is told as the expected day. */
    public @Nullable LocalDate until() {
        return isCompanysTurn() ? grantCase.dueOn() : null;
    }

    /** What is waited for is said, but where a decision is reconsidered: then that is said instead. */
    public boolean isToldToWait() {
        return isCompanysTurn() || !grantCase.reconsiderations().isOpen();
    }

    /** There are questions to answer on what came of it. */
    public boolean isAsked() {
        return grantCase.followUps().stream().anyMatch(FollowUp::isAsked);
    }

    /** What there is time for is to claim, not to answer. */
    public boolean isClaiming() {
        return grantCase.status() == CaseStatus.ACTIVE;
    }

    /** A case of an old list: its outcome is known, and nothing of what was written then is here. */
    public boolean isPast() {
        return grantCase.origin() == Origin.IMPORT;
    }

    /** The company still waits to read its decision. */
    boolean isDecisionAwaited() {
        return !isPast() && !isDecisionOut();
    }

    public boolean isDecisionOut() {
        return grantCase.status() != CaseStatus.DECIDED
                && grantCase.events().stream().anyMatch(event -> event.action() == CaseAction.DISPATCH);
    }

    /** What the company has been asked, with its answers, and the opinions that partners have given. */
    public List<Inquiry> inquiries() {
        return grantCase.inquiries().stream()
                .filter(inquiry -> inquiry.kind() != Inquiry.Kind.OPINION || inquiry.isAnswered())
                .filter(inquiry -> grantCase.access().allows(Withholding.Item.OPINION, inquiry.id()))
                .toList();
    }

    /** What came in otherwise than as an answer, without what the company may not see. */
    public List<Arrival> arrivals() {
        return grantCase.arrivals().stream()
                .filter(arrival -> grantCase.access().allows(Withholding.Item.ARRIVAL, arrival.id()))
                .toList();
    }

    /** Done by, or asked of, the company whose number was typed for this one's. */
    private boolean isOfAnother(CaseEvent event) {
        return grantCase.wasAnothers(event.at()) && event.action() != CaseAction.REGISTER;
    }

    /** What has happened that concerns the company, newest first. */
    List<CaseEvent> events() {
        return grantCase.events().stream()
                .filter(event -> !INTERNAL.contains(event.action()))
                .filter(event -> !isOfAnother(event))
                .toList()
                .reversed();
    }
}
