package se.exportcheck.cases.stops;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import se.exportcheck.cases.Proposed;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.nonpayment.Communicated;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;

/**
 * <i>Stopp av utbetalning</i> (2022:1468, 28 §): the company has not repaid aid that the Commission has ordered recovered,
 * and is paid nothing until it has (domain brief ELIG-15, PAY-06).
 */
@Entity
public class PaymentStop implements Proposed<StopAction> {

    private static final Set<StopAction> PREPARING = Set.of(StopAction.HEAR, StopAction.GO_UNHEARD, StopAction.PROPOSE);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    @SuppressWarnings("unused") // the database keeps it from being changed twice at once
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private int ordinal;

    /** What the company was told, with what was found; and what it said. */
    @Embedded
    private Communicated hearing;

    @OneToMany(mappedBy = "stop", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StopEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaymentStop() {}

    /** @param hearing what is to be said to the company, or why it is not heard; only {@link GrantCase#stopPayment} makes one */
    public PaymentStop(GrantCase grantCase, int ordinal, Communicated hearing) {
        this.grantCase = grantCase;
        this.ordinal = ordinal;
        this.hearing = hearing;
    }

    /** The officer begins: the company is heard, unless that is obviously unnecessary (förvaltningslagen 25 §). */
    public void open(Actor actor, Instant now) {
        take(hearing.isSkipped() ? StopAction.GO_UNHEARD : StopAction.HEAR, null, actor, now);
    }

    /** What the company says of it. */
    public void comment(String said, Actor actor, Instant now) {
        take(StopAction.COMMENT, said, actor, now);
        hearing.answer(said, actor.name(), now);
    }

    /** The same as it came on paper, also late or once more: then what was proposed is prepared again. */
    public void registerComment(String said, Actor actor, Instant now) {
        take(StopAction.REGISTER_COMMENT, said, actor, now);
        hearing.answer(said, grantCase.companyName(), now);
    }

    /** @param reasons the rules applied and the circumstances that decided (förvaltningslagen 32 §) */
    public void propose(String reasons, Actor actor, Instant now) {
        take(StopAction.PROPOSE, reasons, actor, now);
    }

    public void sendBack(String why, Actor actor, Instant now) {
        take(StopAction.SEND_BACK, why, actor, now);
    }

    /** Nothing is paid from now on; the decision goes to the company at once. */
    public Decision decide(DeliveryChannel how, Actor actor, Instant now) {
        take(StopAction.DECIDE, null, actor, now);
        return grantCase.decided(this, how, actor, now);
    }

    /** Keeps what the committee, or its chair, has decided about it; that goes to the company at once too. */
    public Decision recordDecision(Resolution resolution, DeliveryChannel how, Actor actor, Instant now) {
        resolution.demandWithin(proposedOn(), Stockholm.dateOf(now));
        take(StopAction.RECORD_DECISION, resolution.urgency(), actor, now);
        return grantCase.decided(this, resolution, how, actor, now);
    }

    public void drop(String why, Actor actor, Instant now) {
        take(StopAction.DROP, why, actor, now);
    }

    /** @param shown what was looked up, and that it shows that the company has repaid */
    public void lift(String shown, Actor actor, Instant now) {
        take(StopAction.LIFT, shown, actor, now);
    }

    /** A court has set the decision aside. */
    public void followJudgment(Actor system, Instant now) {
        if (status() == StopStatus.STOPPED) {
            take(StopAction.FOLLOW_JUDGMENT, null, system, now);
        }
    }

    /** The one gate: nothing else moves a stop or writes its events. */
    private void take(StopAction action, @Nullable String note, Actor actor, Instant now) {
        demand(action, actor, now);
        var unanswered = failing(action, true, actor, now);
        if (!unanswered.isEmpty()) {
            throw new StepRefused(action, unanswered);
        }
        events.add(new StopEvent(this, action, note, new Entered(actor.subject(), actor.name(), now)));
    }

    @Override
    public void demand(StopAction action, Actor actor, Instant now) {
        var obstacles = obstacles(action, actor, now);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** What keeps the step's form shut: every obstacle but what the form asks by itself. */
    private List<StopGuard> obstacles(StopAction action, Actor actor, Instant now) {
        return failing(action, false, actor, now);
    }

    private List<StopGuard> failing(StopAction action, boolean asked, Actor actor, Instant now) {
        return action.guards().stream()
                .filter(guard -> guard.isAsked() == asked && !guard.holds(action, this, actor, now))
                .toList();
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<StopStep> stepsFor(Actor actor, Instant now) {
        return Stream.of(StopAction.values())
                .map(action -> new StopStep(action, obstacles(action, actor, now)))
                .filter(step -> step.obstacles().stream().noneMatch(StopGuard.CONCERN::contains))
                .toList();
    }

    /** The same with the same words: what else is said in the same step is something new. */
    public boolean hasJustTaken(StopAction action, String said, Actor actor) {
        return hasJustTaken(action, actor) && said.equals(events.getLast().note());
    }

    @Override
    public boolean hasJustTaken(StopAction action, Actor actor) {
        return !events.isEmpty()
                && events.getLast().action() == action
                && events.getLast().entered().enteredBy().equals(actor.subject());
    }

    /** Nothing may be paid or set off (2022:1468, 28 §). */
    public boolean isInForce() {
        return status() == StopStatus.STOPPED;
    }

    /** The company knows of it. */
    public boolean isTold() {
        return events.stream().anyMatch(event -> event.action() == StopAction.HEAR)
                || decision().isPresent();
    }

    public StopStatus status() {
        return events.isEmpty() ? StopStatus.NEW : events.getLast().action().to();
    }

    /** Whoever handles the case, began with this or has ever proposed it does not decide it. */
    boolean wasPreparedBy(Actor actor) {
        return Objects.equals(grantCase.officer(), actor.subject())
                || events.stream()
                        .anyMatch(event -> PREPARING.contains(event.action())
                                && event.entered().enteredBy().equals(actor.subject()));
    }

    boolean isPresenterImpartial() {
        return proposal()
                .filter(by -> grantCase.impartiality().isInConflict(by.entered().enteredBy()))
                .isEmpty();
    }

    /** The last proposal; empty before there is one. */
    public Optional<StopEvent> proposal() {
        return last(StopAction.PROPOSE);
    }

    @Override
    public LocalDate proposedOn() {
        return proposal()
                .map(event -> Stockholm.dateOf(event.entered().enteredAt()))
                .orElseThrow();
    }

    /** That it was lifted, and by what check. */
    public Optional<StopEvent> lifted() {
        return last(StopAction.LIFT);
    }

    private Optional<StopEvent> last(StopAction action) {
        return events.reversed().stream()
                .filter(event -> event.action() == action)
                .findFirst();
    }

    /** All that the company has said of it, here or on paper, oldest first. */
    public Stream<StopEvent> answers() {
        return events.stream()
                .filter(event -> event.action() == StopAction.COMMENT || event.action() == StopAction.REGISTER_COMMENT);
    }

    /** The reasons that are proposed, or were decided on. */
    public String reasons() {
        return proposal().map(StopEvent::note).orElse("");
    }

    /** What there is to decide: what is not paid of the grant. */
    public Matter matter() {
        return new Matter(
                DecisionType.DEGGENDORF_STOP, grantCase.schemeVersion().legalBasis(), grantCase.unpaid());
    }

    public Optional<Decision> decision() {
        return grantCase.decisions().stream().filter(made -> made.isAbout(this)).findFirst();
    }

    /** The day that payments were stopped; empty before. */
    public Optional<LocalDate> stoppedOn() {
        return decision().map(Decision::decidedOn);
    }

    /** How many steps were taken with it: what was read is as it was when there are no more. */
    @Override
    public long version() {
        return events.size();
    }

    @Override
    public GrantCase grantCase() {
        return grantCase;
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    /** How the company was heard, or why not. */
    public Communicated hearing() {
        return Objects.requireNonNull(hearing);
    }

    public List<StopEvent> events() {
        return List.copyOf(events);
    }
}
