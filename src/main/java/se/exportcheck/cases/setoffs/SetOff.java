package se.exportcheck.cases.setoffs;

import jakarta.persistence.CascadeType;
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
import java.util.EnumSet;
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
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Ruling;

/**
 * <i>Avräkning</i>: some or all of what a company owes by a recovery is taken from a payment to it that is decided and not
 * made (2022:1468, 33 §). It belongs to the case of the debt; the payment may be of another case of the same company.
 */
@Entity
public class SetOff implements Proposed<SetOffAction> {

    /**
     * What is to be set off, as the company is told.
     *
     * @param claim the payment that it is taken from
     * @param message why, in the region's words
     * @param lastDay the company's last day to answer
     */
    public record Intention(Claim claim, Kronor amount, String message, LocalDate lastDay) {}

    static final Ruling RULING = Ruling.SET_OFF;

    private static final Set<SetOffAction> PREPARING =
            EnumSet.of(SetOffAction.BEGIN, SetOffAction.END_HEARING, SetOffAction.PROPOSE);

    private static final Set<SetOffAction> ANSWERS = EnumSet.of(SetOffAction.ANSWER, SetOffAction.REGISTER_ANSWER);

    /** By these a payment is counted or decided anew. */
    private static final Set<ClaimAction> CHANGING = EnumSet.of(
            ClaimAction.RECALL, ClaimAction.RECALL_RETURNED, ClaimAction.RECONSIDER, ClaimAction.FOLLOW_JUDGMENT);

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private SetOffStatus status = SetOffStatus.NEW;

    private Kronor toldSek;
    private Kronor amountSek;

    /** The payment's own number at the bank: of a payment that is decided anew it is another. */
    private @Nullable String paymentNumber;

    private String message;
    private LocalDate answerBy;
    private @Nullable String reasons;
    private @Nullable String presenter;
    private @Nullable String presenterName;
    private @Nullable LocalDate bookedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Lapse lapse;

    @OneToMany(mappedBy = "setOff", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SetOffEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SetOff() {}

    /** Only {@link Recovery#beginSetOff} makes one. */
    public SetOff(Recovery recovery, int ordinal, Intention intention) {
        this.recovery = recovery;
        this.ordinal = ordinal;
        grantCase = recovery.grantCase();
        claim = intention.claim();
        paymentNumber = claim.endToEndId();
        toldSek = intention.amount();
        amountSek = intention.amount();
        message = intention.message();
        answerBy = intention.lastDay();
    }

    /** The company is told of it, and may say what it thinks (förvaltningslagen 25 §). */
    public void begin(RateTable rates, Actor actor, Instant now) {
        demand(SetOffAction.BEGIN, actor, now);
        demandSum(SetOffAction.BEGIN, amountSek, rates, Stockholm.dateOf(now));
        take(SetOffAction.BEGIN, actor, now, message);
    }

    private void demandSum(SetOffAction action, Kronor sum, RateTable rates, LocalDate today) {
        var obstacles = obstaclesTo(sum, rates, today);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** What is against setting off just so much: it is above the payment, the debt, or what the company was told. */
    public List<SetOffGuard> obstaclesTo(Kronor sum, RateTable rates, LocalDate today) {
        var debt = recovery.balance(rates, today);
        if (!debt.isCounted()) {
            return List.of(SetOffGuard.RATE_KNOWN);
        }
        if (!sum.isPositive() || sum.isMoreThan(claim.payable())) {
            return List.of(SetOffGuard.WITHIN_PAYMENT);
        }
        if (sum.toDecimal().compareTo(debt.total()) > 0) {
            return List.of(SetOffGuard.WITHIN_DEBT);
        }
        return sum.isMoreThan(toldSek) ? List.of(SetOffGuard.WITHIN_TOLD) : List.of();
    }

    /** Received after the last day too, as long as the officer has not gone on. */
    public void answer(String text, Actor actor, Instant now) {
        take(SetOffAction.ANSWER, actor, now, text);
    }

    /** The same as it came on paper or by mail, not before the company was told. */
    public void registerAnswer(String text, LocalDate cameOn, Actor actor, Instant now) {
        if (!mayHaveCome(cameOn, Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Nobody can have answered on " + cameOn);
        }
        take(SetOffAction.REGISTER_ANSWER, actor, now, text, cameOn);
    }

    public boolean mayHaveCome(LocalDate day, LocalDate today) {
        return !day.isBefore(toldOn()) && !day.isAfter(today);
    }

    /** When the company was told of it. */
    public LocalDate toldOn() {
        return Stockholm.dateOf(events.getFirst().at());
    }

    public void endHearing(Actor actor, Instant now) {
        take(SetOffAction.END_HEARING, actor, now, null);
    }

    /** Nothing is to be set off: the payment goes on in full. */
    public void drop(String why, Actor actor, Instant now) {
        take(SetOffAction.DROP, actor, now, why);
    }

    /** The officer proposes so much, at most what the company was told. */
    public void propose(Kronor sum, String why, RateTable rates, Actor actor, Instant now) {
        demandSum(SetOffAction.PROPOSE, sum, rates, Stockholm.dateOf(now));
        take(SetOffAction.PROPOSE, actor, now, null);
        amountSek = sum;
        reasons = why;
        presenter = actor.subject();
        presenterName = actor.name();
    }

    public void sendBack(Actor actor, Instant now, String why) {
        take(SetOffAction.SEND_BACK, actor, now, why);
    }

    /** The decision, by a human who did not prepare it (SOD-1). */
    public Decision decide(Actor actor, Instant now) {
        take(SetOffAction.DECIDE, actor, now, null);
        return grantCase.decided(this, actor, now);
    }

    /** Keeps what the committee, or its chair, has decided about it; decided on the day when they did. */
    public Decision recordDecision(Resolution resolution, Actor actor, Instant now) {
        resolution.demandWithin(proposedOn(), Stockholm.dateOf(now));
        take(SetOffAction.RECORD_DECISION, actor, now, resolution.urgency());
        return grantCase.decided(this, resolution, actor, now);
    }

    /** The decision goes out; from when the company gets it, it can be appealed. */
    public void dispatch(DeliveryChannel how, Actor actor, Instant now) {
        take(SetOffAction.DISPATCH, actor, now, null);
        grantCase.deliver(decision().orElseThrow(), how, actor, now);
    }

    /** Nobody can appeal it any more, and nobody has: it is done with the payment. */
    public boolean becomeFinal(Actor system, Instant now) {
        var can = mayTake(SetOffAction.BECOME_FINAL, system, now);
        if (can) {
            take(SetOffAction.BECOME_FINAL, system, now, null);
        }
        return can;
    }

    /** Nobody can appeal the decision any more, and nobody has (förvaltningslagen 35 §). */
    boolean isEnforceable(LocalDate today) {
        return decision()
                .filter(made -> !made.isVoid()
                        && grantCase.appealTime(made).isOver(today)
                        && grantCase.openAppeal(made).isEmpty())
                .isPresent();
    }

    /** It can be done with the payment now: it is final, and no appeal of it or of the debt has come all the same. */
    public boolean isToBeDone() {
        return status == SetOffStatus.FINAL && isTriedByNobody(decision()) && isTriedByNobody(recovery.decision());
    }

    private boolean isTriedByNobody(Optional<Decision> made) {
        return made.isPresent() && grantCase.openAppeal(made.get()).isEmpty();
    }

    /** The region lets the payment go in full. */
    public void giveUp(String why, Actor actor, Instant now) {
        take(SetOffAction.GIVE_UP, actor, now, why);
        lapse = Lapse.GIVEN_UP;
    }

    /**
     * The payment is made on that day: what is set off counts as paid back then, and gives no more interest. What a court
     * has overturned while the bank had the rest was never paid back, and is to go to the company.
     */
    public void book(LocalDate day, RateTable rates, Actor system, Instant now) {
        var overturned = isOverturned();
        if (!overturned && !recovery.balance(rates, day).isCounted()) {
            throw new StepRefused(SetOffAction.BOOK, List.of(SetOffGuard.RATE_KNOWN));
        }
        take(SetOffAction.BOOK, system, now, null);
        bookedOn = day;
        if (overturned) {
            take(SetOffAction.OVERTURN, system, now, null);
        } else {
            recovery.repaidBy(this, day, rates, system, now);
        }
    }

    private boolean isOverturned() {
        return decision().filter(grantCase::isOverturned).isPresent();
    }

    /** The payment has taken a step: if it is no longer the one that it was decided on, nothing is set off. */
    public void follow(ClaimAction taken, Actor system, Instant now) {
        if (CHANGING.contains(taken)) {
            lapse(Lapse.PAYMENT_CHANGED, system, now);
        }
    }

    /**
     * The bank has sent the rest of the payment back: the decision has legal force and is of what is sent again under
     * another number, unless a court or the debt has changed meanwhile.
     */
    public void followReturn(RateTable rates, Actor system, Instant now) {
        if (!isOpen()) {
            return;
        }
        paymentNumber = claim.endToEndId();
        take(SetOffAction.FOLLOW_PAYMENT, system, now, paymentNumber);
        if (isOverturned()) {
            lapse(Lapse.OVERTURNED, system, now);
        } else {
            followDebt(rates, system, now);
        }
    }

    /** The debt has changed: if so much is not to be paid by it any more, nothing is set off. What is at the bank is done. */
    public void followDebt(RateTable rates, Actor system, Instant now) {
        var debt = recovery.balance(rates, Stockholm.dateOf(now));
        if (!isAtBank()
                && (!recovery.isToBeSetOff()
                        || debt.isCounted() && amountSek.toDecimal().compareTo(debt.total()) > 0)) {
            lapse(Lapse.DEBT_CHANGED, system, now);
        }
    }

    /** A court has changed the decision or set it aside: what was set off is owed by both again. */
    public void overturn(RateTable rates, Actor system, Instant now) {
        if (status == SetOffStatus.BOOKED) {
            take(SetOffAction.OVERTURN, system, now, null);
            recovery.oweAgain(this, rates, system, now);
        } else if (!isAtBank()) {
            lapse(Lapse.OVERTURNED, system, now);
        }
    }

    private void lapse(Lapse why, Actor system, Instant now) {
        if (isOpen()) {
            take(SetOffAction.LAPSE, system, now, null);
            lapse = why;
        }
    }

    /** What was set off has gone to the company after all. */
    public void payOut(LocalDate day, String reference, Actor actor, Instant now) {
        if (!mayBePaidOutOn(day, Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Nothing can have been paid out on " + day);
        }
        take(SetOffAction.PAY_OUT, actor, now, reference, day);
    }

    /** From the day when the court's judgment was entered, and not on a day to come. */
    public boolean mayBePaidOutOn(LocalDate day, LocalDate today) {
        return last(Set.of(SetOffAction.OVERTURN))
                .filter(event -> !day.isBefore(Stockholm.dateOf(event.at())) && !day.isAfter(today))
                .isPresent();
    }

    /** The one gate: nothing else moves a set-off or writes its events. */
    private void take(SetOffAction action, Actor actor, Instant now, @Nullable String note) {
        take(action, actor, now, note, null);
    }

    private void take(SetOffAction action, Actor actor, Instant now, @Nullable String note, @Nullable LocalDate day) {
        var obstacles = action.obstacles(situation(actor, now));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        status = action.to();
        events.add(new SetOffEvent(this, action, actor, now, note, day));
    }

    @Override
    public void demand(SetOffAction action, Actor actor, Instant now) {
        var barriers = barriers(action, actor, now);
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    /** The step as this person sees it, open or held up; refused when it is none of theirs now. */
    public SetOffStep step(SetOffAction action, Actor actor, Instant now) {
        var barriers = barriers(action, actor, now);
        if (barriers.stream().anyMatch(SetOffGuard.CONCERN::contains)) {
            throw new StepRefused(action, barriers);
        }
        return new SetOffStep(action, barriers);
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<SetOffStep> stepsFor(Actor actor, Instant now) {
        return Stream.of(SetOffAction.values())
                .map(action -> new SetOffStep(action, barriers(action, actor, now)))
                .filter(step -> step.obstacles().stream().noneMatch(SetOffGuard.CONCERN::contains))
                .toList();
    }

    public boolean mayTake(SetOffAction action, Actor actor, Instant now) {
        return barriers(action, actor, now).isEmpty();
    }

    public List<SetOffGuard> barriers(SetOffAction action, Actor actor, Instant now) {
        return action.barriers(situation(actor, now));
    }

    private SetOffSituation situation(Actor actor, Instant now) {
        return new SetOffSituation(this, actor, Stockholm.dateOf(now));
    }

    @Override
    public boolean hasJustTaken(SetOffAction action, Actor actor) {
        return events.reversed().stream()
                .filter(event -> !event.action().by().contains(Role.SYSTEM))
                .findFirst()
                .filter(event -> event.action() == action && event.actor().equals(actor.subject()))
                .isPresent();
    }

    boolean wasPreparedBy(Actor actor) {
        return Objects.equals(presenter, actor.subject())
                || Objects.equals(grantCase.officer(), actor.subject())
                || events.stream()
                        .anyMatch(event -> PREPARING.contains(event.action())
                                && event.actor().equals(actor.subject()));
    }

    /** All others of the same debt or the same payment. */
    Stream<SetOff> others() {
        return Stream.concat(recovery.setOffs().stream(), claim.setOffs().stream())
                .filter(other -> other != this);
    }

    /** The payment is decided, is the same as when this was begun, and has not gone to the bank. */
    boolean isPaymentWaiting() {
        return (claim.status() == ClaimStatus.DECIDED || claim.status() == ClaimStatus.RETURNED)
                && claim.hasSomethingToPay()
                && isOfPayment();
    }

    /** It is of the payment that the claim has now. */
    public boolean isOfPayment() {
        return paymentNumber != null && paymentNumber.equals(claim.endToEndId());
    }

    /** The bank has the rest of the payment: it cannot be undone here. */
    public boolean isAtBank() {
        return claim.status() == ClaimStatus.SENT_TO_ECONOMY && isOfPayment();
    }

    /** What there is to decide. */
    public Matter matter() {
        return new Matter(DecisionType.SET_OFF, grantCase.schemeVersion().legalBasis(), amountSek);
    }

    /** The decision, whether or not it is sent yet. */
    public Optional<Decision> decision() {
        return grantCase.decisions().stream()
                .filter(decision -> decision.isAbout(this))
                .findFirst();
    }

    @Override
    public LocalDate proposedOn() {
        return last(Set.of(SetOffAction.PROPOSE))
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }

    /** What the company has said of it, here or on paper. */
    public Optional<String> reply() {
        return answers().map(SetOffEvent::note).filter(Objects::nonNull).reduce((first, next) -> first + "\n\n" + next);
    }

    /** Each time that it has, oldest first. */
    public Stream<SetOffEvent> answers() {
        return events.stream().filter(event -> ANSWERS.contains(event.action()));
    }

    private Optional<SetOffEvent> last(Set<SetOffAction> actions) {
        return events.reversed().stream()
                .filter(event -> actions.contains(event.action()))
                .findFirst();
    }

    public boolean isSent() {
        return last(Set.of(SetOffAction.DISPATCH)).isPresent();
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    /** The payment that the claim has now is so much less for it, as far as the company has been told. */
    public boolean isCounted() {
        return status.isCounted() && isOfPayment();
    }

    /** What is taken is of another case than what is owed. */
    public boolean isBetweenCases() {
        return !Objects.equals(grantCase.id(), claim.grantCase().id());
    }

    public @Nullable Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    /** The case of the debt. */
    @Override
    public GrantCase grantCase() {
        return grantCase;
    }

    /** The debt. */
    public Recovery recovery() {
        return recovery;
    }

    /** The payment. */
    public Claim claim() {
        return claim;
    }

    /** The set-off's number within the case of the debt, from 1. */
    @Override
    public int ordinal() {
        return ordinal;
    }

    public SetOffStatus status() {
        return status;
    }

    /** What the company was told would be set off at most. */
    public Kronor told() {
        return toldSek;
    }

    /** What is set off. */
    public Kronor amount() {
        return amountSek;
    }

    /** The same as far as the company has been told: a lower sum that is proposed is none of its business yet. */
    public Kronor amountTold() {
        return isSent() ? amountSek : toldSek;
    }

    /** What the payment is when that is taken from it. */
    public Kronor left() {
        return leftAfter(amountSek);
    }

    /** The same as far as the company has been told. */
    public Kronor leftTold() {
        return leftAfter(amountTold());
    }

    private Kronor leftAfter(Kronor taken) {
        return claim.payable().minus(taken).max(Kronor.ZERO);
    }

    public String message() {
        return message;
    }

    /** The company's last day to answer. */
    public LocalDate answerBy() {
        return answerBy;
    }

    /** Why, as proposed; null before that. */
    public @Nullable String reasons() {
        return reasons;
    }

    public @Nullable String presenter() {
        return presenter;
    }

    public @Nullable String presenterName() {
        return presenterName;
    }

    /** The day that it counts as paid back; null before that. */
    public @Nullable LocalDate bookedOn() {
        return bookedOn;
    }

    /** Why nothing was set off; null unless it has lapsed. */
    public @Nullable Lapse lapse() {
        return lapse;
    }

    public List<SetOffEvent> events() {
        return List.copyOf(events);
    }
}
