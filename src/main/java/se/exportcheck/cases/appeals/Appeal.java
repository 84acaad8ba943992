package se.exportcheck.cases.appeals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.GrantedAid;
import se.exportcheck.cases.Proposed;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.Ruling;

/** <i>Överklagande</i>: somebody wants a court to change a decision or to set it aside. */
@Entity
public class Appeal implements Proposed<AppealAction> {

    /**
     * What came in.
     *
     * @param appellant who appeals, by name
     * @param receivedOn its day of arrival (förvaltningslagen 22 §)
     * @param grounds what it says; null when it stands in a document only
     */
    public record Content(
            String appellant,
            LocalDate receivedOn,
            @Nullable String grounds) {}

    private static final Set<AppealStatus> HANDED_OVER =
            Set.of(AppealStatus.FORWARDED, AppealStatus.COURT, AppealStatus.JUDGMENT);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private String appellant;
    private LocalDate receivedOn;
    private @Nullable String grounds;

    @Enumerated(EnumType.STRING)
    private AppealStatus status = AppealStatus.NEW;

    @Embedded
    private @Nullable Timeliness timeliness;

    /** Late without excuse, by what was examined. */
    private boolean toDismiss;

    /** When a court had set its dismissal aside; null unless one has. */
    private @Nullable LocalDate reopenedOn;

    private @Nullable String examiner;
    private @Nullable String examinerName;
    private @Nullable String court;
    private @Nullable String courtNumber;

    @Embedded
    private @Nullable Judgment judgment;

    @OneToMany(mappedBy = "appeal", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AppealEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    /** Only {@link GrantCase#appeal} makes one. */
    public Appeal(Decision decision, int ordinal, Content content) {
        grantCase = decision.grantCase();
        this.ordinal = ordinal;
        this.decision = decision;
        appellant = content.appellant();
        receivedOn = content.receivedOn();
        grounds = content.grounds();
    }

    /** Takes it in: from the company itself, or as it came to the registrar. */
    public void receive(AppealAction how, Actor actor, Instant now) {
        take(how, actor, now, null);
    }

    public void examine(Timeliness found, Actor actor, Instant now) {
        demand(AppealAction.EXAMINE, actor, now);
        timeliness = found;
        toDismiss = isExaminedHere() && found.isLate(receivedOn) && !found.isExcused();
        examiner = actor.subject();
        examinerName = actor.name();
        take(AppealAction.EXAMINE, actor, now, found.assessment());
    }

    public void sendBack(Actor actor, Instant now, String why) {
        take(AppealAction.RETURN, actor, now, why);
        toDismiss = false;
    }

    /** It came too late, and is not handed over; by a human who did not examine that (SOD-1). */
    public Decision dismiss(Actor actor, Instant now) {
        take(AppealAction.DISMISS, actor, now, null);
        return grantCase.decided(this, actor, now);
    }

    /** Keeps that the committee, or its chair, has decided so: not before it was found to be late. */
    public Decision recordDismissal(Resolution resolution, Actor actor, Instant now) {
        resolution.demandWithin(proposedOn(), Stockholm.dateOf(now));
        take(AppealAction.RECORD_DISMISSAL, actor, now, resolution.urgency());
        return grantCase.decided(this, resolution, actor, now);
    }

    /** The dismissal goes out through the service. */
    public void dispatch(Actor actor, Instant now) {
        dispatch(DeliveryChannel.PORTAL, actor, now);
    }

    /** The same, sent otherwise than through the service, where it can be read all the same. */
    public void dispatch(DeliveryChannel how, Actor actor, Instant now) {
        take(AppealAction.DISPATCH, actor, now, null);
        grantCase.decisions().stream()
                .filter(this::isDismissedBy)
                .forEach(dismissal -> grantCase.deliver(dismissal, how, actor, now));
        grantCase.closeIfFinal(Actor.system(actor.region()), now);
    }

    private boolean isDismissedBy(Decision made) {
        var dismissed = made.appeal();
        return dismissed != null && dismissed.ordinal() == ordinal;
    }

    /** Handed over to the court with all that belongs to it (förvaltningslagen 46 §). */
    public void forward(Actor actor, Instant now, @Nullable String message) {
        take(AppealAction.FORWARD, actor, now, message);
        court = grantCase.schemeVersion().appeal().court();
    }

    public void enterNumber(String number, Actor actor, Instant now) {
        take(AppealAction.ENTER_NUMBER, actor, now, number);
        courtNumber = number;
    }

    /** The court has judged. What it says of the grant is in force for the case from now on. */
    public void record(Judgment judged, Actor actor, Instant now) {
        record(judged, null, null, actor, now);
    }

    /**
     * The same of a decision that the court has changed.
     *
     * @param terms what it has put in its place; null when it is about nothing that is granted
     * @param aid what makes that aid of minor importance; null when it is not, or nothing is granted
     * @return what is in force instead of the decision; empty unless the court has changed it
     */
    public Optional<Decision> record(
            Judgment judged, Judgment.@Nullable Terms terms, @Nullable GrantedAid aid, Actor actor, Instant now) {
        if (!possibleResults().contains(judged.result()) || (terms != null) != asksForTerms(judged.result())) {
            throw new IllegalArgumentException("No court can judge so: " + judged.result());
        }
        take(AppealAction.RECORD_JUDGMENT, actor, now, judged.summary());
        judgment = judged;
        return judged.result().isOverturning() ? grantCase.follow(this, terms, aid, now) : Optional.empty();
    }

    /** What may be entered that a court says of the decision: a set-off is done as decided or not at all. */
    public List<Judgment.Result> possibleResults() {
        return Judgment.Result.under(decision.remedy()).stream()
                .filter(result -> result != Judgment.Result.CHANGED || !isOfSetOff())
                .toList();
    }

    /** What a court lets stand of a set-off is decided anew. */
    public boolean isOfSetOff() {
        return decision.setOff() != null;
    }

    /** It must be said what the court has put in place of the decision: that is what is granted from then on. */
    public boolean asksForTerms(Judgment.@Nullable Result result) {
        return result == Judgment.Result.CHANGED && grantCase.isAboutGrantInForce(decision);
    }

    /** The court has told the region that it has the appeal, which was handed in there. */
    public void register(String number, Actor actor, Instant now) {
        take(AppealAction.REGISTER_NOTICE, actor, now, number);
        court = grantCase.schemeVersion().appeal().court();
        courtNumber = number;
    }

    public void close(Actor actor, Instant now, @Nullable String note) {
        take(AppealAction.CLOSE, actor, now, note);
        grantCase.closeIfFinal(Actor.system(actor.region()), now);
    }

    /** A court has set the dismissal of it aside; only {@link GrantCase#follow} says so. */
    public void reopen(Actor system, Instant now) {
        take(AppealAction.REOPEN, system, now, null);
        reopenedOn = Stockholm.dateOf(now);
        toDismiss = false;
    }

    /** The one gate: nothing else moves an appeal or writes its events. */
    private void take(AppealAction action, Actor actor, Instant now, @Nullable String note) {
        var obstacles = action.obstacles(situation(actor, now));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        status = action.to();
        events.add(new AppealEvent(this, action, actor, now, note));
    }

    @Override
    public void demand(AppealAction action, Actor actor, Instant now) {
        var barriers = action.barriers(situation(actor, now));
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<AppealStep> stepsFor(Actor actor, Instant now) {
        return Stream.of(AppealAction.values())
                .map(action -> new AppealStep(action, action.barriers(situation(actor, now))))
                .filter(step -> step.obstacles().stream().noneMatch(AppealGuard.CONCERN::contains))
                .toList();
    }

    public boolean mayTake(AppealAction action, Actor actor, Instant now) {
        return action.barriers(situation(actor, now)).isEmpty();
    }

    private AppealSituation situation(Actor actor, Instant now) {
        return new AppealSituation(this, actor, Stockholm.dateOf(now));
    }

    @Override
    public boolean hasJustTaken(AppealAction action, Actor actor) {
        return !events.isEmpty()
                && events.getLast().action() == action
                && events.getLast().actor().equals(actor.subject());
    }

    boolean wasPreparedBy(Actor actor) {
        return Objects.equals(examiner, actor.subject()) || Objects.equals(grantCase.officer(), actor.subject());
    }

    /** Whether it is in time is for the region to say; of all else the court says it (kommunallagen 13 kap.). */
    public boolean isExaminedHere() {
        return decision.remedy().filter(Remedy.COURT::equals).isPresent();
    }

    public boolean isLate() {
        return timeliness != null && timeliness.isLate(receivedOn);
    }

    /** What would have to be explained. */
    public boolean wouldBeLate(Timeliness found) {
        return found.isLate(receivedOn);
    }

    /** Late, and neither misinformed by the region nor in time at the court (förvaltningslagen 45 §). */
    public boolean isToBeDismissed() {
        return toDismiss;
    }

    boolean isAppealStated() {
        return grantCase
                .schemeVersion()
                .remedyAgainst(Ruling.LATE_APPEAL_DISMISSAL)
                .isPresent();
    }

    /** What there is to decide when it is late. */
    public Matter matter() {
        return new Matter(DecisionType.DISMISSAL, grantCase.schemeVersion().legalBasis(), Kronor.ZERO);
    }

    /** The court has sent the application or a change back, and it is not taken up again yet. */
    public boolean waitsToBeResumed() {
        return isApplicationRemitted() || (decision.change() != null && remits(decision.change()));
    }

    private boolean isApplicationRemitted() {
        return isJudgedOnApplication(Judgment.Result.REMITTED) && !grantCase.isResumedSince(judgedAt());
    }

    /** The court has sent this change back, and it is not taken up again yet. */
    public boolean remits(ChangeRequest change) {
        return status == AppealStatus.JUDGMENT
                && judgment != null
                && judgment.result() == Judgment.Result.REMITTED
                && decision.isAbout(change)
                && !change.isResumedSince(judgedAt());
    }

    /** The court has set the decision on the application aside, and the case can be taken up for a new one. */
    public boolean mayBeResumed() {
        return isApplicationRemitted()
                || isJudgedOnApplication(Judgment.Result.SET_ASIDE) && !grantCase.isResumedSince(judgedAt());
    }

    /** What a court says of a late appeal, a delay or a change leaves the application as it is decided. */
    private boolean isJudgedOnApplication(Judgment.Result result) {
        return status == AppealStatus.JUDGMENT
                && judgment != null
                && judgment.result() == result
                && decision.isOnApplication();
    }

    /** The court has changed that decision or set it aside. */
    public boolean hasOverturned(@Nullable Long decisionId) {
        return judgment != null && judgment.result().isOverturning() && Objects.equals(decision.id(), decisionId);
    }

    /** The court has changed the decision or set it aside. */
    public boolean hasOverturned(Decision other) {
        return judgment != null && judgment.result().isOverturning() && decision.ordinal() == other.ordinal();
    }

    /** The court has said that the decision holds no longer. */
    public boolean hasSetAside(Decision other) {
        return judgment != null && judgment.result().isSettingAside() && decision.ordinal() == other.ordinal();
    }

    /** It lies with the court, or the court has said what waits to be done. */
    public boolean isHandedOver() {
        return HANDED_OVER.contains(status);
    }

    /** The court has changed the decision or set it aside, and the region has not seen to that yet. */
    public boolean isOverturnedAndOpen() {
        return status == AppealStatus.JUDGMENT
                && judgment != null
                && judgment.result().isOverturning();
    }

    /** The region has itself changed the decision since. */
    boolean isDecisionChanged() {
        return grantCase.reconsiderations().isChanged(decision);
    }

    /** The decision is changed as the appellant wants: there is nothing left for a court (förvaltningslagen 46 §). */
    public void reconsidered(Actor actor, Instant now, String why) {
        take(AppealAction.RECONSIDER, actor, now, why);
    }

    private Instant judgedAt() {
        return events.reversed().stream()
                .filter(event -> event.action() == AppealAction.RECORD_JUDGMENT)
                .map(AppealEvent::at)
                .findFirst()
                .orElseThrow();
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** The last dismissal has gone out. */
    public boolean isDismissalSent() {
        return status != AppealStatus.REJECTED_LATE
                && events.stream().anyMatch(event -> event.action() == AppealAction.DISPATCH);
    }

    /** This decision to dismiss it has gone out: the last, or one that a court has set aside since. */
    public boolean isSent(Decision made) {
        return isDismissalSent()
                || dismissal().filter(last -> last.ordinal() != made.ordinal()).isPresent();
    }

    /** When it should be handed over at the latest: without delay (förvaltningslagen 46 §). */
    public LocalDate forwardBy() {
        return Objects.requireNonNullElse(reopenedOn, receivedOn)
                .plusDays(grantCase.schemeVersion().appeal().forwardDays());
    }

    /** The decision that it is dismissed, the last if it was so more than once; empty unless it is. */
    public Optional<Decision> dismissal() {
        return grantCase.decisions().reversed().stream()
                .filter(made -> made.isDismissalOf(this))
                .findFirst();
    }

    @Override
    public long version() {
        return version;
    }

    /** The day when it was last found to be in time, or late; without such an examination the day when it came. */
    @Override
    public LocalDate proposedOn() {
        return events.reversed().stream()
                .filter(event -> event.action() == AppealAction.EXAMINE)
                .map(event -> Stockholm.dateOf(event.at()))
                .findFirst()
                .orElse(receivedOn);
    }

    @Override
    public GrantCase grantCase() {
        return grantCase;
    }

    /** The appeal's number within its case, from 1. */
    @Override
    public int ordinal() {
        return ordinal;
    }

    /** What is appealed against. */
    public Decision decision() {
        return decision;
    }

    public Content content() {
        return new Content(appellant, receivedOn, grounds);
    }

    public String appellant() {
        return appellant;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable String grounds() {
        return grounds;
    }

    public AppealStatus status() {
        return status;
    }

    /** Null until it is examined. */
    public @Nullable Timeliness timeliness() {
        return timeliness;
    }

    public @Nullable String examiner() {
        return examiner;
    }

    public @Nullable String examinerName() {
        return examinerName;
    }

    /** The court that it is handed over to; null before that. */
    public @Nullable String court() {
        return court;
    }

    /** The court's number of the case; null until it has said it. */
    public @Nullable String courtNumber() {
        return courtNumber;
    }

    public @Nullable Judgment judgment() {
        return judgment;
    }

    public List<AppealEvent> events() {
        return List.copyOf(events);
    }
}
