package se.exportcheck.cases.disclosures;

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
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.calendar.WorkingDays;
import se.exportcheck.cases.Authority;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.schemes.SchemeVersion;

/** Somebody's request to have documents of a case. The company of the case is not told of it. Written once. */
@Entity
@Immutable
@SecondaryTable(name = Requester.APART, pkJoinColumns = @PrimaryKeyJoinColumn(name = "disclosure_request_id"))
public class DisclosureRequest {

    /** Whoever did one of these has prepared what is decided. */
    private static final Set<DisclosureAction> PREPARING = Set.of(DisclosureAction.TELL);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private int ordinal;

    @Embedded
    private Asked asked;

    @Embedded
    private @Nullable Requester requester;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisclosureEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DisclosureRequest() {}

    DisclosureRequest(GrantCase grantCase, int ordinal, Asked asked, Requester requester, Entered entered) {
        this.grantCase = grantCase;
        this.ordinal = ordinal;
        this.asked = asked;
        this.requester = requester;
        this.entered = entered;
    }

    /** Keeps that it came; only {@link Disclosures} does. The days to answer run from the day that it came. */
    void register(DisclosureSituation situation) {
        var due = WorkingDays.plus(asked.arrivedOn(), situation.terms().days());
        take(DisclosureAction.REGISTER, DisclosureEvent.Said.nothing(), due, situation);
    }

    /** All that was asked for is handed out, as it is or in a copy in which something was taken out. */
    public void handOut(List<String> given, @Nullable String note, DisclosureSituation situation) {
        take(DisclosureAction.HAND_OUT, new DisclosureEvent.Said(null, given, null, note), null, situation);
    }

    /** @param given what is handed out all the same */
    public void tell(Refusal refusal, List<String> given, DisclosureSituation situation) {
        take(DisclosureAction.TELL, new DisclosureEvent.Said(refusal, given, null, null), null, situation);
    }

    /** The requester wants the refusal in writing, which is to come as promptly. */
    public void askDecision(@Nullable String note, DisclosureSituation situation) {
        var today = Stockholm.dateOf(situation.now());
        var due = WorkingDays.plus(today, situation.terms().days());
        take(DisclosureAction.ASK_DECISION, DisclosureEvent.Said.noting(note), due, situation);
    }

    /** The requester asks for nothing more, or no more for anything at all. */
    public void end(DisclosureAction how, @Nullable String note, DisclosureSituation situation) {
        take(how, DisclosureEvent.Said.noting(note), null, situation);
    }

    /** The written decision (<i>avslag på begäran om utlämnande</i>), on the delegation of whoever makes it. */
    public void decide(Refusal refusal, DisclosureSituation situation) {
        var actor = situation.actor();
        var said = new DisclosureEvent.Said(refusal, List.of(), null, null);
        var right = actor.mandateFor(matter(), Stockholm.dateOf(situation.now()))
                .map(Authority::of)
                .orElse(null);
        take(DisclosureAction.DECIDE, said, dueOn(), situation).decidedBy(right, actor.title());
    }

    /** Keeps what the committee, or its chair, has decided about it: not before anybody asked. */
    public void recordDecision(Refusal refusal, Resolution resolution, DisclosureSituation situation) {
        resolution.demandWithin(asked.arrivedOn(), Stockholm.dateOf(situation.now()));
        var said = new DisclosureEvent.Said(refusal, List.of(), null, null);
        take(DisclosureAction.RECORD_DECISION, said, dueOn(), situation).decidedBy(resolution, situation.actor());
    }

    /** The decision goes out; only {@link Disclosures} says so, which keeps how it reads. */
    void dispatch(Way way, DisclosureSituation situation) {
        take(DisclosureAction.DISPATCH, new DisclosureEvent.Said(null, List.of(), way, null), null, situation);
    }

    /** The one gate: nothing else moves a request or writes its events. */
    private DisclosureEvent take(
            DisclosureAction action,
            DisclosureEvent.Said said,
            @Nullable LocalDate dueOn,
            DisclosureSituation situation) {
        demand(action, situation);
        var actor = situation.actor();
        var entry = new Entered(actor.subject(), actor.name(), situation.now());
        var event = new DisclosureEvent(this, action, said, dueOn, entry);
        events.add(event);
        return event;
    }

    public void demand(DisclosureAction action, DisclosureSituation situation) {
        var obstacles = obstacles(action, situation);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    private List<DisclosureGuard> obstacles(DisclosureAction action, DisclosureSituation situation) {
        return action.guards().stream()
                .filter(guard -> !guard.holds(action, this, situation))
                .toList();
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<DisclosureStep> stepsFor(DisclosureSituation situation) {
        return Stream.of(DisclosureAction.values())
                .map(action -> new DisclosureStep(action, obstacles(action, situation)))
                .filter(step -> step.obstacles().stream().noneMatch(DisclosureGuard.CONCERN::contains))
                .toList();
    }

    /** The step is the last that was taken, and this person took it: sent again, the same form changes nothing. */
    public boolean hasJustTaken(DisclosureAction action, Actor actor) {
        return !events.isEmpty()
                && events.getLast().action() == action
                && events.getLast().entered().enteredBy().equals(actor.subject());
    }

    boolean wasHandledBy(Actor actor) {
        return events.stream()
                .filter(event -> PREPARING.contains(event.action()))
                .anyMatch(event -> event.entered().enteredBy().equals(actor.subject()));
    }

    /** What there is to decide; past cases of an old list have no scheme, and so no legal basis. */
    public Matter matter() {
        var basis = Optional.ofNullable(grantCase.schemeVersion())
                .map(SchemeVersion::legalBasis)
                .orElse(null);
        return new Matter(DecisionType.SECRECY_REFUSAL, basis, Kronor.ZERO);
    }

    public DisclosureStatus status() {
        return events.isEmpty()
                ? DisclosureStatus.NEW
                : events.getLast().action().to();
    }

    /** By when the region is to have taken the next step; null when it waits for nobody or for the requester. */
    public @Nullable LocalDate dueOn() {
        return events.isEmpty() ? null : events.getLast().dueOn();
    }

    /** What is not handed out, as it was said last; empty while nothing is refused. */
    public Optional<Refusal> refusal() {
        return events.reversed().stream()
                .map(DisclosureEvent::refusal)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The written decision; empty before there is one. */
    public Optional<DisclosureEvent> decision() {
        return events.stream().filter(event -> event.authority() != null).findFirst();
    }

    public boolean isSent() {
        return status() == DisclosureStatus.REFUSED;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** Its number within its case, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public Asked asked() {
        return asked;
    }

    public Requester requester() {
        return Objects.requireNonNullElse(requester, Requester.UNKNOWN);
    }

    public Entered entered() {
        return entered;
    }

    public List<DisclosureEvent> events() {
        return List.copyOf(events);
    }
}
