package se.exportcheck.cases.recoveries;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.calendar.WorkingDays;
import se.exportcheck.cases.Authority;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Proposed;
import se.exportcheck.cases.Resolution;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.instalments.Instalment;
import se.exportcheck.cases.instalments.InstalmentPlan;
import se.exportcheck.cases.instalments.InstalmentRequest;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Ruling;

/** <i>Återkrav</i>, with what is not paid out any more (<i>hävning</i>, 2022:1468, 29 §): from the suspicion to the last öre. */
@Entity
public class Recovery implements Proposed<RecoveryAction> {

    private static final Set<RecoveryStatus> UNDECIDED =
            EnumSet.of(RecoveryStatus.NEW, RecoveryStatus.OPENED, RecoveryStatus.HEARING, RecoveryStatus.PROPOSED);

    private static final Set<RecoveryAction> PREPARING =
            EnumSet.of(RecoveryAction.OPEN, RecoveryAction.HEAR, RecoveryAction.END_HEARING, RecoveryAction.PROPOSE);

    private static final Set<RecoveryAction> ANSWERS =
            EnumSet.of(RecoveryAction.ANSWER, RecoveryAction.REGISTER_ANSWER);

    /** As long as whoever is billed has at the least before interest for late payment (räntelagen 4 §). */
    private static final int DAYS_TO_PAY_AGAIN = 30;

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
    private RecoveryStatus status = RecoveryStatus.NEW;

    @ElementCollection
    @CollectionTable(name = "recovery_ground", joinColumns = @JoinColumn(name = "recovery_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private Set<RecoveryGround> grounds;

    private String circumstances;
    private @Nullable LocalDate answerBy;

    @Embedded
    private @Nullable RecoveryProposal proposal;

    private @Nullable String presenter;
    private @Nullable String presenterName;
    private Kronor withheldSek = Kronor.ZERO;
    private Kronor reclaimedSek = Kronor.ZERO;
    private Kronor loweredSek = Kronor.ZERO;

    @Embedded
    private @Nullable Invoice invoice;

    private @Nullable BigDecimal writtenOff;

    @OneToMany(mappedBy = "recovery", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RecoveryEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "recovery", cascade = CascadeType.PERSIST)
    @OrderBy("paidOn, id")
    private List<Repayment> repayments = new ArrayList<>();

    @OneToMany(mappedBy = "recovery", cascade = CascadeType.PERSIST)
    @OrderBy("paidOn, id")
    private List<Refund> refunds = new ArrayList<>();

    @OneToMany(mappedBy = "recovery", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<InstalmentPlan> plans = new ArrayList<>();

    @OneToMany(mappedBy = "recovery", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SetOff> setOffs = new ArrayList<>();

    @OneToMany(mappedBy = "recovery", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<WriteOff> writeOffs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Recovery() {}

    /** Only {@link GrantCase#openRecovery} makes one. */
    public Recovery(GrantCase grantCase, int ordinal, Collection<RecoveryGround> grounds, String circumstances) {
        this.grantCase = grantCase;
        this.ordinal = ordinal;
        this.grounds = grounds.isEmpty() ? EnumSet.noneOf(RecoveryGround.class) : EnumSet.copyOf(grounds);
        this.circumstances = circumstances;
    }

    public void open(Actor actor, Instant now) {
        take(RecoveryAction.OPEN, actor, now, null, circumstances);
    }

    /** The company is told what it is about, and may answer until a day (kommunicering, förvaltningslagen 25 §). */
    public void hear(String message, LocalDate lastDay, Actor actor, Instant now) {
        take(RecoveryAction.HEAR, actor, now, null, message);
        answerBy = lastDay;
    }

    /** Received after the last day too, as long as the officer has not gone on. */
    public void answer(String text, Actor actor, Instant now) {
        take(RecoveryAction.ANSWER, actor, now, null, text);
    }

    /** The same as it came on paper or by mail, not before the company was asked. */
    public void registerAnswer(String text, LocalDate cameOn, Actor actor, Instant now) {
        if (!mayHaveCome(RecoveryAction.REGISTER_ANSWER, cameOn, Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Nobody can have answered on " + cameOn);
        }
        take(RecoveryAction.REGISTER_ANSWER, actor, now, null, text);
        events.getLast().cameOn(cameOn);
    }

    /** From when the company had something to answer, and not on a day to come. */
    public boolean mayHaveCome(RecoveryAction registered, LocalDate day, LocalDate today) {
        return !day.isBefore(toldOn(registered)) && !day.isAfter(today);
    }

    boolean isAsked() {
        return last(Set.of(RecoveryAction.HEAR)).isPresent();
    }

    /** When the company last got what it answers: the question, or the decision. */
    public LocalDate toldOn(RecoveryAction registered) {
        return last(Set.of(
                        registered == RecoveryAction.REGISTER_ANSWER ? RecoveryAction.HEAR : RecoveryAction.DISPATCH))
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }

    public void endHearing(Actor actor, Instant now) {
        take(RecoveryAction.END_HEARING, actor, now, null, null);
    }

    /** There was no ground: nothing is decided, and the grant stands. */
    public void drop(String why, Actor actor, Instant now) {
        take(RecoveryAction.DROP, actor, now, null, why);
    }

    public void propose(RecoveryProposal proposed, Actor actor, Instant now) {
        take(RecoveryAction.PROPOSE, actor, now, proposed, null);
        proposal = proposed;
        presenter = actor.subject();
        presenterName = actor.name();
    }

    /** A proposal in kronor, with what it weighs for the right to decide it. */
    public RecoveryProposal proposal(
            boolean withhold,
            Kronor reclaimed,
            @Nullable String specialReasons,
            String reasons,
            @Nullable String unheard) {
        var withheld = withhold ? grantCase.unpaid() : Kronor.ZERO;
        var reduced = reclaimed.isLessThan(reclaimable()) ? specialReasons : null;
        return new RecoveryProposal(withhold, reclaimed, reclaimed.plus(withheld), reduced, reasons, unheard);
    }

    public void sendBack(Actor actor, Instant now, String why) {
        take(RecoveryAction.SEND_BACK, actor, now, proposal, why);
    }

    /** The decision, by a human who did not prepare it (SOD-1). What it withholds is granted no longer. */
    public Decision decide(Actor actor, Instant now) {
        take(RecoveryAction.DECIDE, actor, now, proposal, null);
        count();
        return grantCase.decided(this, actor, now);
    }

    /** Keeps what the committee, or its chair, has decided about it; decided on the day when they did. */
    public Decision recordDecision(Resolution resolution, Actor actor, Instant now) {
        resolution.demandWithin(proposedOn(), Stockholm.dateOf(now));
        take(RecoveryAction.RECORD_DECISION, actor, now, proposal, resolution.urgency());
        count();
        return grantCase.decided(this, resolution, actor, now);
    }

    private void count() {
        var effect = Effect.of(Objects.requireNonNull(proposal), grantCase);
        withheldSek = effect.withheld();
        loweredSek = effect.lowered();
        reclaimedSek = effect.reclaimed();
    }

    /** The grounds stand in the ordinance; a region's own money is ruled by the conditions of the grant. */
    public boolean isUnderOrdinance() {
        return grantCase.isUnderOrdinance();
    }

    /** What it does to the grant: as decided, or as it would be if what is proposed were decided now. */
    public Effect effect() {
        return UNDECIDED.contains(status) && proposal != null
                ? Effect.of(proposal, grantCase)
                : new Effect(withheldSek, reclaimedSek, loweredSek);
    }

    /** The decision goes out. What is owed by it is invoiced; where nothing is, that was all. */
    public void dispatch(DeliveryChannel how, Actor actor, Instant now) {
        take(RecoveryAction.DISPATCH, actor, now, proposal, null);
        grantCase.sent(this, how, actor, now);
        var system = Actor.system(actor.region());
        if (isWaived()) {
            take(RecoveryAction.WAIVE, system, now, proposal, null);
        } else if (reclaimedSek.isZero()) {
            take(RecoveryAction.SETTLE, system, now, proposal, null);
        }
    }

    /**
     * Nobody can appeal the decision any more, and nobody has (förvaltningslagen 35 §). That rule is not for decisions
     * that are tried by legality review (förvaltningslagen 2 §, kommunallagen 13 kap. 14 §).
     */
    public boolean isEnforceable(LocalDate today) {
        return decision()
                .filter(made -> {
                    var time = grantCase.appealTime(made);
                    return made.isVoid() // what has gone back by the judgment, and was never paid, is owed all the same
                            || time.isByMembers()
                            || time.isOver(today) && grantCase.openAppeal(made).isEmpty();
                })
                .isPresent();
    }

    public void invoice(Invoice sent, Actor actor, Instant now) {
        take(RecoveryAction.INVOICE, actor, now, proposal, sent.number());
        invoice = sent;
    }

    /** The company asks to pay in parts. */
    public void askForInstalments(String why, Actor actor, Instant now) {
        take(RecoveryAction.ASK_INSTALMENTS, actor, now, proposal, why);
    }

    /** The same as it came on paper or by mail, not before the decision was sent. */
    public void registerInstalmentRequest(String why, LocalDate cameOn, Actor actor, Instant now) {
        if (!mayHaveCome(RecoveryAction.REGISTER_INSTALMENT_REQUEST, cameOn, Stockholm.dateOf(now))) {
            throw new IllegalArgumentException("Nobody can have asked on " + cameOn);
        }
        take(RecoveryAction.REGISTER_INSTALMENT_REQUEST, actor, now, proposal, why);
        events.getLast().cameOn(cameOn);
    }

    /** What the company asks is not granted: the invoice is to be paid as it stands. */
    public void refuseInstalments(String why, Actor actor, Instant now) {
        take(RecoveryAction.REFUSE_INSTALMENTS, actor, now, proposal, why);
    }

    /** What the company has said of why it asks to pay in parts; empty when it has not, or has been answered. */
    public Optional<String> askedForInstalments() {
        return InstalmentRequest.unanswered(events);
    }

    /** All that is owed today may be paid in these parts, in place of those that were planned before. */
    public void planInstalments(List<Instalment> parts, RateTable rates, Actor actor, Instant now) {
        var today = Stockholm.dateOf(now);
        var owed = balance(rates, today);
        if (!owed.isCounted()) {
            throw new StepRefused(RecoveryAction.PLAN_INSTALMENTS, List.of(RecoveryGuard.RATE_KNOWN));
        }
        Instalment.demandPayable(parts, owed.total(), today);
        take(RecoveryAction.PLAN_INSTALMENTS, actor, now, proposal, null);
        plans.add(new InstalmentPlan(this, parts, new Entered(actor.subject(), actor.name(), now)));
        followedBySetOffs(rates, actor, now);
    }

    /** In which parts it is paid now; empty when it is not. */
    public Optional<InstalmentPlan> plan() {
        return status == RecoveryStatus.INSTALMENT ? Optional.of(plans.getLast()) : Optional.empty();
    }

    /** A part that is not paid in time ends the plan, and what is left is due at once: that part, if there is one. */
    public Optional<Instalment> endPlanIfMissed(Actor system, Instant now) {
        var today = Stockholm.dateOf(now);
        var missed = plan().flatMap(plan -> plan.missed(today));
        missed.ifPresent(part -> {
            take(RecoveryAction.MISS_INSTALMENT, system, now, proposal, null);
            var sent = Objects.requireNonNull(invoice);
            invoice = new Invoice(sent.number(), today, sent.payTo());
        });
        return missed;
    }

    /** All that has come back. */
    public BigDecimal repaid() {
        return repayments.stream().map(Repayment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A court has said that the decision holds no longer. Where nothing is owed by it, nothing is left to wait for. */
    public void followJudgment(Actor system, Instant now) {
        if (isLeft() && principal().isZero()) {
            settle(system, now);
        }
    }

    /**
     * What a court has said leaves the company owing less than it has paid, or just as much: the rest goes back to it, and
     * nothing is waited for.
     */
    public void recount(RateTable rates, Actor system, Instant now) {
        var balance = balance(rates, Stockholm.dateOf(now));
        if (balance.isOverpaid() && RecoveryAction.OWE_BACK.from().contains(status)) {
            take(RecoveryAction.OWE_BACK, system, now, proposal, null);
            writtenOff = null;
        } else if (isLeft() && balance.isPaid()) {
            settle(system, now);
        } else if (writtenOff != null && balance.isCounted()) {
            writtenOff =
                    balance(rates, countedTo(Stockholm.dateOf(now))).total().min(writtenOff);
        }
        followedBySetOffs(rates, system, now);
    }

    /** The company owes it, or would if it was not written off. */
    private boolean isLeft() {
        return status.isOwed() || status == RecoveryStatus.WRITTEN_OFF;
    }

    private void settle(Actor system, Instant now) {
        take(RecoveryAction.SETTLE, system, now, proposal, null);
        writtenOff = null;
    }

    /** What was paid too much has gone back to the company, all or some of it. */
    public void payBack(Repayment.Sum sum, RateTable rates, Actor actor, Instant now) {
        var today = Stockholm.dateOf(now);
        var surplus = balance(rates, today).surplus();
        if (!mayBePaidBackOn(sum.paidOn(), today) || sum.amount().compareTo(surplus) > 0) {
            throw new StepRefused(RecoveryAction.PAY_BACK, List.of(RecoveryGuard.WITHIN_SURPLUS));
        }
        take(RecoveryAction.PAY_BACK, actor, now, proposal, sum.reference());
        refunds.add(new Refund(this, sum, new Entered(actor.subject(), actor.name(), now)));
        grantCase.paidBack(sum.amount());
        if (!balance(rates, today).isOverpaid()) {
            take(RecoveryAction.SETTLE, Actor.system(actor.region()), now, proposal, null);
        }
    }

    /** From the day when it was found that too much is paid, and not on a day to come. */
    public boolean mayBePaidBackOn(LocalDate day, LocalDate today) {
        return !day.isBefore(overpaidOn()) && !day.isAfter(today);
    }

    /** When it was found that more is paid than is owed. */
    public LocalDate overpaidOn() {
        return last(Set.of(RecoveryAction.OWE_BACK))
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }

    /** Money has come back. When nothing more is owed on that day, the recovery is settled. */
    public void repay(Repayment.Sum sum, RateTable rates, Actor actor, Instant now) {
        demandPayable(sum, rates, Stockholm.dateOf(now));
        take(RecoveryAction.REPAY, actor, now, proposal, sum.reference());
        var day = countedOn(sum.paidOn());
        var before = balance(rates, day).principal();
        repayments.add(new Repayment(this, sum, new Entered(actor.subject(), actor.name(), now)));
        var after = balance(rates, day);
        grantCase.recovered(before.subtract(after.principal()));
        if (after.isPaid()) {
            take(RecoveryAction.SETTLE, Actor.system(actor.region()), now, proposal, null);
        }
        followedBySetOffs(rates, actor, now);
    }

    /** The officer wants to take some or all of it from a payment to the company, and the company is told (33 §). */
    public SetOff beginSetOff(SetOff.Intention intention, RateTable rates, Actor actor, Instant now) {
        var setOff = new SetOff(this, grantCase.setOffs().size() + 1, intention);
        setOff.begin(rates, actor, now);
        take(RecoveryAction.BEGIN_SET_OFF, actor, now, proposal, null);
        setOffs.add(setOff);
        intention.claim().beSetOff(setOff);
        return setOff;
    }

    /** It is decided and sent, not paid in parts and not collected by others: it can be taken from a payment. */
    public boolean isToBeSetOff() {
        return (status == RecoveryStatus.DISPATCHED || status == RecoveryStatus.INVOICED) && isOwing();
    }

    /** So much is taken from a payment; what is then paid too much goes back to the company. Only {@link SetOff#book} says so. */
    public void repaidBy(SetOff setOff, LocalDate paidOn, RateTable rates, Actor system, Instant now) {
        take(RecoveryAction.SET_OFF, system, now, proposal, setOff.claim().endToEndId());
        var day = countedOn(paidOn);
        var before = balance(rates, day).principal();
        repayments.add(new Repayment(setOff, paidOn, new Entered(system.subject(), system.name(), now)));
        grantCase.recovered(before.subtract(balance(rates, day).principal()));
        recount(rates, system, now);
    }

    /** That does not count any more, and is owed again; only {@link SetOff#overturn} says so. */
    public void oweAgain(SetOff setOff, RateTable rates, Actor system, Instant now) {
        take(RecoveryAction.UNDO_SET_OFF, system, now, proposal, setOff.claim().endToEndId());
        standingRepayments()
                .filter(each -> each.isOf(setOff))
                .toList()
                .forEach(each -> takeBack(each, "Domstol har upphävt avräkningen.", rates, system, now));
    }

    /** What is not owed as before is not set off. */
    private void followedBySetOffs(RateTable rates, Actor actor, Instant now) {
        setOffs.forEach(each -> each.followDebt(rates, Actor.system(actor.region()), now));
    }

    /** All that was begun, oldest first. */
    public List<SetOff> setOffs() {
        return List.copyOf(setOffs);
    }

    /** The company has not paid in time: others collect it, with what they need to know. */
    public void handOver(String said, Actor actor, Instant now) {
        take(RecoveryAction.HAND_OVER, actor, now, proposal, said);
        followedBySetOffs(RateTable.UNKNOWN, actor, now);
    }

    boolean isOverdue(LocalDate today) {
        return invoice != null && invoice.dueOn().isBefore(today);
    }

    /** What is left is not collected any more. */
    public void writeOff(String why, RateTable rates, Actor actor, Instant now) {
        var left = leftOn(Stockholm.dateOf(now), RecoveryAction.WRITE_OFF, rates);
        var mandate = actor.mandateFor(matter(left), Stockholm.dateOf(now))
                .orElseThrow(() -> new StepRefused(RecoveryAction.WRITE_OFF, List.of(RecoveryGuard.DELEGATED)));
        take(RecoveryAction.WRITE_OFF, actor, now, proposal, why);
        keep(new WriteOff(this, left, why, Authority.of(mandate), actor, now));
        followedBySetOffs(rates, actor, now);
    }

    /** The same, as the committee or its chair has decided; counted to the day when they did. */
    public void recordWriteOff(String why, Resolution resolution, RateTable rates, Actor actor, Instant now) {
        resolution.demandWithin(payableFrom(), Stockholm.dateOf(now));
        var left = leftOn(resolution.decidedOn(), RecoveryAction.RECORD_WRITE_OFF, rates);
        take(RecoveryAction.RECORD_WRITE_OFF, actor, now, proposal, why);
        keep(new WriteOff(this, left, why, resolution, actor, now));
        followedBySetOffs(rates, actor, now);
    }

    /** This person may write off what is left with its interest. */
    public boolean mayWriteOff(RateTable rates, Actor actor, LocalDate today) {
        return actor.mandateFor(matter(balance(rates, today).total()), today).isPresent();
    }

    private BigDecimal leftOn(LocalDate day, RecoveryAction action, RateTable rates) {
        var left = balance(rates, countedOn(day));
        if (!left.isCounted()) {
            throw new StepRefused(action, List.of(RecoveryGuard.RATE_KNOWN));
        }
        return left.total();
    }

    private void keep(WriteOff decided) {
        writeOffs.add(decided);
        writtenOff = decided.amount();
    }

    /** Who decided that what was left is not collected, when and why; empty when nobody has. */
    public Optional<WriteOff> writeOff() {
        return writeOffs.reversed().stream().findFirst();
    }

    /** How much was left, with interest, when it was written off; null when it is not. */
    public @Nullable BigDecimal writtenOff() {
        return writtenOff;
    }

    /** What is owed is counted to this day: to the day when the rest was written off, if it was. */
    public LocalDate countedTo(LocalDate today) {
        return status == RecoveryStatus.WRITTEN_OFF
                ? writeOff()
                        .map(decided -> countedOn(decided.decidedOn()))
                        .or(() -> last(Set.of(RecoveryAction.WRITE_OFF)).map(event -> Stockholm.dateOf(event.at())))
                        .orElse(today)
                : today;
    }

    /** A repayment was wrong: it counts no longer. What is owed again is to be paid again. */
    public void correct(Repayment mistaken, String reason, RateTable rates, Actor actor, Instant now) {
        if (!correctableBy(actor).contains(mistaken)) {
            throw new StepRefused(RecoveryAction.CORRECT_REPAYMENT, List.of(RecoveryGuard.ENTERED_BY_ANOTHER));
        }
        take(RecoveryAction.CORRECT_REPAYMENT, actor, now, proposal, reason);
        takeBack(mistaken, reason, rates, actor, now);
    }

    private void takeBack(Repayment mistaken, String reason, RateTable rates, Actor actor, Instant now) {
        var day = countedOn(mistaken.paidOn());
        var before = balance(rates, day);
        repayments.add(mistaken.takenBack(reason, new Entered(actor.subject(), actor.name(), now)));
        var after = balance(rates, day);
        grantCase.paidBack(before.surplus().subtract(after.surplus()));
        grantCase.recovered(before.principal().subtract(after.principal()));
        goOnFrom(after, Actor.system(actor.region()), now);
    }

    /** What was thought to be settled, paid too much, or written off may be owed again: by a day to come, of which the company is told. */
    private void goOnFrom(Balance after, Actor system, Instant now) {
        if (status.isOwed() || after.isOverpaid()) {
            return;
        }
        if (after.isPaid()) {
            if (status == RecoveryStatus.OVERPAID) {
                take(RecoveryAction.SETTLE, system, now, proposal, null);
            }
        } else if (invoice == null) {
            take(RecoveryAction.REOPEN_UNINVOICED, system, now, proposal, null);
            writtenOff = null;
        } else {
            take(RecoveryAction.REOPEN, system, now, proposal, null);
            writtenOff = null;
            invoice = invoice.notDueBefore(
                    WorkingDays.bankingDayFrom(Stockholm.dateOf(now).plusDays(DAYS_TO_PAY_AGAIN)));
        }
    }

    /** What this person may say is wrong: repayments that somebody else has entered. */
    public List<Repayment> correctableBy(Actor actor) {
        return standingRepayments()
                .filter(each -> !each.isSetOff() && !each.entered().enteredBy().equals(actor.subject()))
                .toList();
    }

    /** Money came in, and nobody has taken all of that back. */
    boolean hasSomethingToCorrect() {
        return standingRepayments().anyMatch(each -> !each.isSetOff());
    }

    /** What has come in since something was entered, and nobody has taken back. */
    public BigDecimal repaidSince(Instant moment) {
        return standingRepayments()
                .filter(each -> !each.entered().enteredAt().isBefore(moment))
                .map(Repayment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those that came in, and that nobody has taken back. */
    private Stream<Repayment> standingRepayments() {
        return repayments.stream()
                .filter(each -> !each.isCorrection())
                .filter(each -> repayments.stream().noneMatch(other -> other.takesBack(each)));
    }

    private void demandPayable(Repayment.Sum sum, RateTable rates, LocalDate today) {
        var owed = balanceBefore(sum.paidOn(), rates);
        if (!owed.isCounted()) {
            throw new StepRefused(RecoveryAction.REPAY, List.of(RecoveryGuard.RATE_KNOWN));
        }
        if (!mayBePaidOn(sum.paidOn(), today) || sum.amount().compareTo(owed.total()) > 0) {
            throw new StepRefused(RecoveryAction.REPAY, List.of(RecoveryGuard.WITHIN_DEBT));
        }
    }

    /** From the decision on, and not on a day to come: what is found late is entered on its own day. */
    public boolean mayBePaidOn(LocalDate day, LocalDate today) {
        return !day.isBefore(payableFrom()) && !day.isAfter(today);
    }

    /** The first day that a repayment can be entered for. */
    public LocalDate payableFrom() {
        return decision().orElseThrow().decidedOn();
    }

    /** What is owed before something that was paid on a day is entered: with all that is paid since, if any is. */
    public Balance balanceBefore(LocalDate paidOn, RateTable rates) {
        return balance(rates, countedOn(paidOn));
    }

    private LocalDate countedOn(LocalDate paidOn) {
        var moved = Stream.concat(
                repayments.stream().map(Repayment::paidOn), refunds.stream().map(Refund::paidOn));
        return Stream.concat(Stream.of(paidOn), moved)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How much less is granted by it. */
    public Kronor taken() {
        return withheldSek.plus(loweredSek);
    }

    /** A court lets the company have so much more of the grant: it keeps what is paid first. Only {@link GrantCase#follow} says so. */
    public void lessen(Kronor more) {
        var kept = more.max(Kronor.ZERO).min(reclaimedSek);
        reclaimedSek = reclaimedSek.minus(kept);
        loweredSek = loweredSek.minus(kept).max(Kronor.ZERO);
    }

    /** What is owed on a day, and how it is counted. */
    public Balance balance(RateTable rates, LocalDate day) {
        var sums = Stream.concat(
                        standingRepayments().map(Repayment::sum),
                        refunds.stream().map(Refund::taken))
                .toList();
        var from = isSetAside() ? day : interestFrom().orElse(day);
        return Balance.of(principal().toDecimal(), from, sums, rates, day);
    }

    /** Nothing is owed by a decision that a court has set aside. */
    public Kronor principal() {
        return isSetAside() ? Kronor.ZERO : reclaimedSek;
    }

    private boolean isSetAside() {
        return decision().filter(Decision::isVoid).isPresent();
    }

    /** One month after the decision (2022:1468, 31 §; REC-03); empty before it. */
    public Optional<LocalDate> interestFrom() {
        return decision().map(decision -> decision.decidedOn().plusMonths(1));
    }

    /** The one gate: nothing else moves a recovery or writes its events. */
    private void take(
            RecoveryAction action,
            Actor actor,
            Instant now,
            @Nullable RecoveryProposal proposed,
            @Nullable String note) {
        var obstacles = action.obstacles(situation(actor, now, proposed));
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        status = action.to().orElse(status);
        events.add(new RecoveryEvent(this, action, actor, now, note));
    }

    @Override
    public void demand(RecoveryAction action, Actor actor, Instant now) {
        var barriers = barriers(action, actor, now);
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    /** The step as this person sees it, open or held up; refused when it is none of theirs now. */
    public RecoveryStep step(RecoveryAction action, Actor actor, Instant now) {
        var barriers = barriers(action, actor, now);
        if (barriers.stream().anyMatch(RecoveryGuard.CONCERN::contains)) {
            throw new StepRefused(action, barriers);
        }
        return new RecoveryStep(action, barriers);
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<RecoveryStep> stepsFor(Actor actor, Instant now) {
        return Stream.of(RecoveryAction.values())
                .map(action -> new RecoveryStep(action, barriers(action, actor, now)))
                .filter(step -> step.obstacles().stream().noneMatch(RecoveryGuard.CONCERN::contains))
                .toList();
    }

    public boolean mayTake(RecoveryAction action, Actor actor, Instant now) {
        return barriers(action, actor, now).isEmpty();
    }

    private List<RecoveryGuard> barriers(RecoveryAction action, Actor actor, Instant now) {
        return action.barriers(situation(actor, now, action == RecoveryAction.PROPOSE ? null : proposal));
    }

    private RecoverySituation situation(Actor actor, Instant now, @Nullable RecoveryProposal proposed) {
        return new RecoverySituation(this, actor, Stockholm.dateOf(now), proposed);
    }

    @Override
    public boolean hasJustTaken(RecoveryAction action, Actor actor) {
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

    /** The most that can be reclaimed: what is paid and not reclaimed before, or what a court does not grant. */
    public Kronor reclaimable() {
        var left = grantCase.paid().minus(grantCase.reclaimedBefore(this)).max(Kronor.ZERO);
        return isOnlyAboutJudgment() ? grantCase.toRecover().min(left) : left;
    }

    private boolean isOnlyAboutJudgment() {
        return grounds.equals(Set.of(RecoveryGround.NOT_GRANTED));
    }

    /** It has a ground, and that a court has granted less is one only where more is paid. */
    boolean isGrounded() {
        return !grounds.isEmpty()
                && (!grounds.contains(RecoveryGround.NOT_GRANTED)
                        || grantCase.toRecover().isPositive());
    }

    boolean isTimeToAnswerOver(LocalDate today) {
        return answerBy != null && today.isAfter(answerBy);
    }

    /** The company has answered, or its time to do so is out. */
    public boolean isHeard() {
        return events.stream()
                .anyMatch(event -> ANSWERS.contains(event.action()) || event.action() == RecoveryAction.END_HEARING);
    }

    /** The company has been told of it: nothing before that is its business. */
    public boolean isTold() {
        return events.stream().anyMatch(event -> event.action() == RecoveryAction.HEAR) || isSent();
    }

    public boolean isSent() {
        return events.stream().anyMatch(event -> event.action() == RecoveryAction.DISPATCH);
    }

    /** Neither reclaims nor withholds anything, for special reasons. */
    public boolean isWaived() {
        return proposal != null && proposal.weight().isZero();
    }

    /** What is granted is less by it, so that it stands for the grant in force. */
    public boolean isLowering() {
        return loweredSek.plus(withheldSek).isPositive();
    }

    /** What is told the company about it last; empty before it was heard. */
    public Optional<String> message() {
        return last(Set.of(RecoveryAction.HEAR)).map(RecoveryEvent::note);
    }

    /** What the company has said of it, here or on paper. */
    public Optional<String> reply() {
        return events.stream()
                .filter(event -> ANSWERS.contains(event.action()))
                .map(RecoveryEvent::note)
                .filter(Objects::nonNull)
                .reduce((first, next) -> first + "\n\n" + next);
    }

    /** The day that the last answer reached the region. */
    public Optional<LocalDate> repliedOn() {
        return last(ANSWERS)
                .map(event -> Objects.requireNonNullElseGet(event.cameOn(), () -> Stockholm.dateOf(event.at())));
    }

    private Optional<RecoveryEvent> last(Set<RecoveryAction> actions) {
        return events.reversed().stream()
                .filter(event -> actions.contains(event.action()))
                .findFirst();
    }

    /** What kind of decision it is: to withhold is one under 29 §, to reclaim one under 32 §. */
    public Ruling ruling() {
        return proposal != null && proposal.reclaimed().isZero() && proposal.withhold()
                ? Ruling.NON_PAYMENT
                : Ruling.RECOVERY;
    }

    /** What there is to decide: as much as is withheld and reclaimed together. */
    public Optional<Matter> matter() {
        return Optional.ofNullable(proposal)
                .map(proposed -> new Matter(
                        DecisionType.RECOVERY, grantCase.schemeVersion().legalBasis(), proposed.weight()));
    }

    /** What there is to decide with this step: to write off weighs no more than what is left. */
    public Optional<Matter> matter(RecoveryAction action) {
        return action == RecoveryAction.WRITE_OFF ? Optional.of(matter(leastLeft())) : matter();
    }

    private Matter matter(BigDecimal sum) {
        var weight = Kronor.of(sum.setScale(0, RoundingMode.CEILING).longValueExact());
        return new Matter(DecisionType.RECOVERY, grantCase.schemeVersion().legalBasis(), weight);
    }

    /** There is something to demand, whatever the interest. */
    boolean isOwing() {
        return leastLeft().signum() > 0;
    }

    /** What is left without interest; how much that is as well, only the rates tell. */
    private BigDecimal leastLeft() {
        var back = refunds.stream().map(Refund::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return principal().toDecimal().subtract(repaid()).add(back).max(BigDecimal.ZERO);
    }

    @Override
    public LocalDate proposedOn() {
        return events.reversed().stream()
                .filter(event -> event.action() == RecoveryAction.PROPOSE)
                .findFirst()
                .map(event -> Stockholm.dateOf(event.at()))
                .orElseThrow();
    }

    /** The decision, whether or not it is sent yet. */
    public Optional<Decision> decision() {
        return grantCase.decisions().stream()
                .filter(decision -> decision.isAbout(this))
                .findFirst();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public GrantCase grantCase() {
        return grantCase;
    }

    /** The recovery's number within its case, from 1. */
    @Override
    public int ordinal() {
        return ordinal;
    }

    public RecoveryStatus status() {
        return status;
    }

    public List<RecoveryGround> grounds() {
        return grounds.stream().sorted().toList();
    }

    /** What happened, as the officer wrote it. */
    public String circumstances() {
        return circumstances;
    }

    /** The company's last day to answer; null until it is heard. */
    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    public @Nullable RecoveryProposal proposal() {
        return proposal;
    }

    public @Nullable String presenter() {
        return presenter;
    }

    public @Nullable String presenterName() {
        return presenterName;
    }

    /** How much of what is reclaimed was granted until it was decided; nothing before. */
    public Kronor lowered() {
        return loweredSek;
    }

    public @Nullable Invoice invoice() {
        return invoice;
    }

    public List<RecoveryEvent> events() {
        return List.copyOf(events);
    }

    /** What has gone back to the company of that. */
    public List<Refund> refunds() {
        return List.copyOf(refunds);
    }

    public List<Repayment> repayments() {
        return List.copyOf(repayments);
    }
}
