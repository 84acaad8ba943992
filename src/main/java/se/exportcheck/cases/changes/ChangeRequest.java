package se.exportcheck.cases.changes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Proposed;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;

/** <i>Ändringsansökan</i>: the company asks for more time or another plan; only a decision changes the grant. */
@Entity
public class ChangeRequest implements Proposed<ChangeAction> {

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

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status = ChangeStatus.DRAFT;

    private @Nullable LocalDate wantedEndOn;
    private @Nullable String plan;
    private @Nullable String reasons;

    @ElementCollection
    @CollectionTable(name = "change_request_cost", joinColumns = @JoinColumn(name = "change_request_id"))
    @MapKeyColumn(name = "cost_type")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount")
    private Map<CostType, BigDecimal> costs = new EnumMap<>(CostType.class);

    @Embedded
    private @Nullable ChangeProposal proposal;

    private @Nullable String presenter;
    private @Nullable String presenterName;

    @OneToMany(mappedBy = "change", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ChangeEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ChangeRequest() {}

    /** Begins a request; only {@link GrantCase#draftChange} does. */
    public ChangeRequest(GrantCase grantCase, int ordinal, ChangeKind kind) {
        this.grantCase = grantCase;
        this.ordinal = ordinal;
        this.kind = kind;
    }

    /** What the company wants, as it stands now; only {@link GrantCase#draftChange} writes it. */
    public void write(Wish wish) {
        if (status != ChangeStatus.DRAFT) {
            throw new StepRefused(ChangeAction.SUBMIT, List.of(ChangeGuard.RIGHT_STATUS));
        }
        kind = wish.kind();
        wantedEndOn = wish.endOn();
        plan = wish.plan();
        reasons = wish.reasons();
        costs.clear();
        costs.putAll(wish.costs().amounts());
    }

    /** Sent in by the company; the case takes its own step with it. */
    public void submit(Actor actor, Instant now) {
        take(ChangeAction.SUBMIT, actor, now, null, null);
    }

    public void withdraw(Actor actor, Instant now) {
        take(ChangeAction.WITHDRAW, actor, now, null, null);
    }

    public void review(Actor actor, Instant now) {
        take(ChangeAction.REVIEW, actor, now, null, null);
    }

    public void propose(ChangeProposal proposed, Actor actor, Instant now) {
        take(ChangeAction.PROPOSE, actor, now, proposed, null);
        proposal = proposed;
        presenter = actor.subject();
        presenterName = actor.name();
    }

    public void sendBack(Actor actor, Instant now, String why) {
        take(ChangeAction.SEND_BACK, actor, now, proposal, why);
    }

    /** The decision, by a human who did not propose it (SOD-1). It applies when it is sent to the company. */
    public Decision decide(Actor actor, Instant now) {
        take(ChangeAction.DECIDE, actor, now, proposal, null);
        return grantCase.decided(this, actor, now);
    }

    /** Keeps what the committee, or its chair, has decided about it; decided on the day when they did. */
    public Decision recordDecision(Resolution resolution, Actor actor, Instant now) {
        resolution.demandWithin(proposedOn(), Stockholm.dateOf(now));
        take(ChangeAction.RECORD_DECISION, actor, now, proposal, resolution.urgency());
        return grantCase.decided(this, resolution, actor, now);
    }

    @Override
    public LocalDate proposedOn() {
        return events.reversed().stream()
                .filter(event -> event.action() == ChangeAction.PROPOSE)
                .findFirst()
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }

    /** The decision goes out through the service; what was granted applies from now on. */
    public void dispatch(Actor actor, Instant now) {
        dispatch(DeliveryChannel.PORTAL, actor, now);
    }

    /** The same, sent otherwise than through the service, where it can be read all the same. */
    public void dispatch(DeliveryChannel how, Actor actor, Instant now) {
        take(ChangeAction.DISPATCH, actor, now, proposal, null);
        grantCase.deliver(decision().orElseThrow(), how, actor, now);
        grantCase.amend(this, now);
    }

    /** The region takes it up again, to decide it as the court has said. */
    public void resume(Actor actor, Instant now) {
        take(ChangeAction.RESUME, actor, now, null, null);
    }

    /** A court has sent it back, and nobody has taken it up since. */
    public boolean isRemitted() {
        return grantCase.appeals().stream().anyMatch(appeal -> appeal.remits(this));
    }

    /** It was taken up again after that moment. */
    public boolean isResumedSince(Instant moment) {
        return events.stream()
                .anyMatch(event ->
                        event.action() == ChangeAction.RESUME && !event.at().isBefore(moment));
    }

    /** The one gate: nothing else moves a request or writes its events. */
    private void take(
            ChangeAction action, Actor actor, Instant now, @Nullable ChangeProposal proposed, @Nullable String note) {
        var obstacles = action.obstacles(situation(actor, now, proposed));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        status = action.to();
        events.add(new ChangeEvent(this, action, actor, now, note));
    }

    @Override
    public void demand(ChangeAction action, Actor actor, Instant now) {
        var barriers = barriers(action, actor, now);
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    /** The step as this person sees it, open or held up; refused when it is none of theirs now. */
    public ChangeStep step(ChangeAction action, Actor actor, Instant now) {
        var barriers = barriers(action, actor, now);
        if (barriers.stream().anyMatch(ChangeGuard.CONCERN::contains)) {
            throw new StepRefused(action, barriers);
        }
        return new ChangeStep(action, barriers);
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<ChangeStep> stepsFor(Actor actor, Instant now) {
        return Stream.of(ChangeAction.values())
                .map(action -> new ChangeStep(action, barriers(action, actor, now)))
                .filter(step -> step.obstacles().stream().noneMatch(ChangeGuard.CONCERN::contains))
                .toList();
    }

    public boolean mayTake(ChangeAction action, Actor actor, Instant now) {
        return barriers(action, actor, now).isEmpty();
    }

    private List<ChangeGuard> barriers(ChangeAction action, Actor actor, Instant now) {
        return action.barriers(situation(actor, now, before(action)));
    }

    private ChangeSituation situation(Actor actor, Instant now, @Nullable ChangeProposal proposed) {
        var endOn = proposed == null ? wantedEndOn : proposed.endOn();
        return new ChangeSituation(this, actor, Stockholm.dateOf(now), endOn, proposed);
    }

    /** A proposal that was sent back says nothing of the next one. */
    private @Nullable ChangeProposal before(ChangeAction action) {
        return action == ChangeAction.PROPOSE ? null : proposal;
    }

    @Override
    public boolean hasJustTaken(ChangeAction action, Actor actor) {
        return !events.isEmpty()
                && events.getLast().action() == action
                && events.getLast().actor().equals(actor.subject());
    }

    boolean wasPreparedBy(Actor actor) {
        return Objects.equals(presenter, actor.subject())
                || Objects.equals(grantCase.officer(), actor.subject())
                || events.stream()
                        .anyMatch(event -> event.action() == ChangeAction.REVIEW
                                && event.actor().equals(actor.subject()));
    }

    /** What of the plan that is wanted can be supported, kronor. */
    public BigDecimal eligibleCost() {
        return wish().costs().eligible(grantCase.schemeVersion());
    }

    /** What the grant would be at most by the plan that is wanted: the share of its costs, never more than now. */
    public Kronor soughtGrant() {
        return grantCase.termsOfChange().largest(eligibleCost());
    }

    /** The day that it came in; empty for a draft. */
    public Optional<LocalDate> submittedOn() {
        return events.stream()
                .filter(event -> event.action() == ChangeAction.SUBMIT)
                .map(event -> Stockholm.dateOf(event.at()))
                .findFirst();
    }

    public boolean isOpen() {
        return ChangeStatus.OPEN.contains(status);
    }

    /** What there is to decide: a change is as large as the grant that it leaves, and a refusal costs nothing. */
    public Optional<Matter> matter() {
        return Optional.ofNullable(proposal).map(proposed -> {
            var left = Objects.requireNonNullElse(proposed.granted(), grantCase.granted());
            return new Matter(
                    DecisionType.CHANGE,
                    grantCase.schemeVersion().legalBasis(),
                    proposed.outcome().isGrant() ? left : Kronor.ZERO);
        });
    }

    /** What is decided about it, whether or not it is sent yet; the last, when a court has sent it back in between. */
    public Optional<Decision> decision() {
        return grantCase.decisions().reversed().stream()
                .filter(decision -> decision.isAbout(this))
                .findFirst();
    }

    /** One of the decisions about it, which the company has got. */
    public boolean hasSent(Decision decided) {
        return status != ChangeStatus.DECIDED
                || decision()
                        .filter(last -> last.ordinal() == decided.ordinal())
                        .isEmpty();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public GrantCase grantCase() {
        return grantCase;
    }

    /** The request's number within its case, from 1. */
    @Override
    public int ordinal() {
        return ordinal;
    }

    public ChangeKind kind() {
        return kind;
    }

    public ChangeStatus status() {
        return status;
    }

    public Wish wish() {
        return new Wish(kind, wantedEndOn, plan, reasons, new CostPlan(costs));
    }

    /** The last proposal; its fate is told by the status. */
    public @Nullable ChangeProposal proposal() {
        return proposal;
    }

    /** <i>Föredragande</i>: whoever made the proposal. */
    public @Nullable String presenter() {
        return presenter;
    }

    public @Nullable String presenterName() {
        return presenterName;
    }

    public List<ChangeEvent> events() {
        return List.copyOf(events);
    }
}
