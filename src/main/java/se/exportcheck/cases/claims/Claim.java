package se.exportcheck.cases.claims;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Payment;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.invoices.InvoiceDuplicate;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.cases.nonpayment.PaymentHearing;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.cases.reconsideration.PaymentReconsideration;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Payout;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Ruling;

/** <i>Ansökan om utbetalning</i>: a claim for part or all of a grant, paid in arrears (2022:1468, 27 §). */
@Entity
public class Claim {

    /** How a payment that can still be counted anew goes back to its reviewer. */
    private static final Map<ClaimStatus, ClaimAction> NOT_WITH_THE_BANK = Map.of(
            ClaimStatus.PROPOSED, ClaimAction.RECOUNT,
            ClaimStatus.DECIDED, ClaimAction.RECALL,
            ClaimStatus.RETURNED, ClaimAction.RECALL_RETURNED);

    private static final Set<Role> STOP_CHECKERS = Set.of(Role.CASE_OFFICER, Role.PAYMENTS_OFFICER);
    private static final Set<ClaimStatus> TO_BE_SENT = Set.of(
            ClaimStatus.SUBMITTED,
            ClaimStatus.IN_REVIEW,
            ClaimStatus.PROPOSED,
            ClaimStatus.DECIDED,
            ClaimStatus.RETURNED);

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

    @jakarta.persistence.Column(name = "final")
    private boolean lastOne;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.DRAFT;

    private @Nullable LocalDate dueOn;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable String reviewer;
    private @Nullable String reviewerName;
    private @Nullable String attester;
    private @Nullable String attesterName;
    private @Nullable Instant attestedAt;
    private @Nullable Kronor payableSek;
    private @Nullable String endToEndId;
    private @Nullable String sender;
    private @Nullable Instant sentAt;
    private @Nullable LocalDate paidOn;

    /** Numbers that a payment of it has had at the bank, and that no other may have. */
    private int usedNumbers;

    /** A court has overturned its payment decision: it is counted beside those that were decided meanwhile. */
    private boolean reviewedAgain;

    private @Nullable String returnedBy;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ClaimLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ClaimEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<StopCheck> stopChecks = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PaymentHearing> hearings = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EarlierPayment> earlierPayments = new ArrayList<>();

    /** Put together by the database. */
    @OneToMany(mappedBy = "claim")
    @OrderBy("id")
    private List<InvoiceDuplicate> duplicates = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PaymentReconsideration> reconsiderations = new ArrayList<>();

    @OneToMany(mappedBy = "claim")
    @OrderBy("id")
    @BatchSize(size = 100)
    private List<SetOff> setOffs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    /** Begins a claim; only {@link GrantCase#beginClaim} does. */
    public Claim(GrantCase grantCase, int ordinal, boolean lastOne) {
        this.grantCase = grantCase;
        this.ordinal = ordinal;
        this.lastOne = lastOne;
    }

    public void add(ClaimLine.Voucher voucher) {
        demandDraft();
        var next = lines.isEmpty() ? 0 : lines.getLast().position() + 1;
        lines.add(new ClaimLine(this, next, voucher));
    }

    public void remove(ClaimLine line) {
        demandDraft();
        lines.remove(line);
    }

    /** The company makes its draft the final claim, or one of several again; only {@link GrantCase#beginClaim} does. */
    public void become(boolean theLastOne) {
        demandDraft();
        lastOne = theLastOne;
    }

    /** Sent in by the company; the case takes its own step with it. */
    public void submit(Actor actor, Instant now) {
        take(ClaimAction.SUBMIT, actor, now, null);
        submittedAt = now;
        submittedBy = actor.name();
        dueOn = targetFrom(now);
    }

    private LocalDate targetFrom(Instant now) {
        return Stockholm.dateOf(now).plusDays(grantCase.schemeVersion().limits().paymentTargetDays());
    }

    public void review(Actor actor, Instant now) {
        take(ClaimAction.REVIEW, actor, now, null);
        reviewBy(actor);
    }

    /** Another goes on with the review. What the last reviewer found of the rows does not count: they are reviewed anew. */
    public void takeOver(Actor actor, Instant now) {
        take(ClaimAction.TAKE_OVER, actor, now, reviewerName);
        lines.forEach(ClaimLine::reviewAnew);
        reviewBy(actor);
    }

    private void reviewBy(Actor actor) {
        reviewer = actor.subject();
        reviewerName = actor.name();
    }

    boolean isReviewerImpartial() {
        return reviewer == null || !grantCase.impartiality().isInConflict(reviewer);
    }

    /** Its reviewer is in conflict of interest, or the case has this person as its officer now. */
    boolean isHandedOverTo(Actor actor) {
        return !Objects.equals(reviewer, actor.subject())
                && (!isReviewerImpartial() || Objects.equals(grantCase.officer(), actor.subject()));
    }

    /** Refuses whoever may not add to the claim or take from it: it is the company's own while it is a draft. */
    public void demandEditable(Actor actor) {
        if (!actor.companies().contains(grantCase.companyId())) {
            throw new StepRefused(ClaimAction.SUBMIT, List.of(ClaimGuard.OWN_CASE));
        }
        demandDraft();
    }

    /** Refuses whoever does not review the claim now. */
    public void demandReviewer(Actor actor) {
        if (!actor.is(ClaimAction.PROPOSE.by())) {
            throw new StepRefused(ClaimAction.REVIEW, List.of(ClaimGuard.RIGHT_ROLE));
        }
        if (status != ClaimStatus.IN_REVIEW) {
            throw new StepRefused(ClaimAction.REVIEW, List.of(ClaimGuard.RIGHT_STATUS));
        }
        for (var guard : List.of(ClaimGuard.REVIEWER, ClaimGuard.NO_CONFLICT, ClaimGuard.NOT_OF_COMPANY)) {
            if (!guard.holds(ClaimAction.PROPOSE, this, actor)) {
                throw new StepRefused(ClaimAction.REVIEW, List.of(guard));
            }
        }
    }

    /**
     * All rows that are not reviewed yet are approved as claimed, but for those that may be claimed elsewhere too and those
     * that nothing can be paid of.
     */
    public void approveRest(Actor actor) {
        demandReviewer(actor);
        lines.stream()
                .filter(line -> !line.isReviewed() && line.mayBeApproved() && !line.isOrderedTooEarly())
                .forEach(line -> line.review(line.amount(), null, null, null));
    }

    /** One line's review, by whoever reviews the claim and as long as they do. */
    public void reviewLine(
            ClaimLine line, BigDecimal approved, ClaimLine.@Nullable Reason why, @Nullable String remark, Actor actor) {
        reviewLine(line, approved, why, null, remark, actor);
    }

    /** The same of a line that is not paid in full on a ground of 29 §: the company is heard before that is proposed. */
    public void reviewLine(
            ClaimLine line,
            BigDecimal approved,
            ClaimLine.@Nullable Reason why,
            @Nullable NonPaymentGround ground,
            @Nullable String remark,
            Actor actor) {
        demandReviewer(actor);
        if (approved.signum() > 0 && !line.mayBeApproved()) {
            throw new StepRefused(ClaimAction.PROPOSE, List.of(ClaimGuard.INVOICES_SETTLED));
        }
        line.review(approved, why, ground, remark);
    }

    /** Other rows, of any case, that may be of the same invoice as one of the claim's. */
    List<InvoiceDuplicate> duplicates() {
        return List.copyOf(duplicates);
    }

    /** The rows that are not paid in full on a ground of 29 §, and how much of them is; empty when none is. */
    public String nonPayment() {
        return lines.stream().flatMap(line -> line.nonPayment().stream()).collect(Collectors.joining(", "));
    }

    /** What the company was last told of that, or why it need not be; empty when it is not heard on the rows as they are. */
    public Optional<PaymentHearing> hearing() {
        return hearings.isEmpty()
                ? Optional.empty()
                : Optional.of(hearings.getLast()).filter(last -> last.isAbout(this));
    }

    /** The company is told on what ground it is intended not to pay, and may say what it thinks (förvaltningslagen 25 §). */
    public void communicate(String message, Actor actor, Instant now) {
        take(ClaimAction.COMMUNICATE, actor, now, null);
        var days = grantCase.schemeVersion().limits().hearingDays();
        hearings.add(new PaymentHearing(this, message, Stockholm.dateOf(now).plusDays(days), actor, now));
    }

    /** The company need not be heard, since that is obviously unnecessary. */
    public void goUnheard(String why, Actor actor, Instant now) {
        take(ClaimAction.GO_UNHEARD, actor, now, why);
        hearings.add(new PaymentHearing(this, why, null, actor, now));
    }

    /** What the company says of it. */
    public void comment(String said, Actor actor, Instant now) {
        take(ClaimAction.COMMENT, actor, now, null);
        hearings.getLast().said().answer(said, actor.name(), now);
    }

    /** The same as it came on paper. */
    public void registerComment(String said, Actor actor, Instant now) {
        take(ClaimAction.REGISTER_COMMENT, actor, now, null);
        hearings.getLast().said().answer(said, grantCase.companyName(), now);
    }

    public List<PaymentHearing> hearings() {
        return List.copyOf(hearings);
    }

    /** The company has been told, and has neither answered nor had its time. */
    private boolean isBeingHeard(LocalDate today) {
        return !nonPayment().isEmpty()
                && hearing().filter(last -> !last.said().isDone(today)).isPresent();
    }

    /** The review is done; what it gives goes to the attester. */
    public void propose(Actor actor, Instant now) {
        demandHeard(now);
        take(ClaimAction.PROPOSE, actor, now, null);
        payableSek = grantCase.payoutFor(this).due();
    }

    /** Refuses to go on while the company still has time to say what it thinks. */
    public void demandHeard(Instant now) {
        if (status == ClaimStatus.IN_REVIEW && isBeingHeard(Stockholm.dateOf(now))) {
            throw new StepRefused(ClaimAction.PROPOSE, List.of(ClaimGuard.HEARING_OVER));
        }
    }

    public void sendBack(Actor actor, Instant now, String why) {
        take(ClaimAction.SEND_BACK, actor, now, why);
        payableSek = null;
    }

    /**
     * Proposed or decided, and not with the bank; and it would pay another amount if it were counted now. The final claim
     * also when it is paid, and would pay more.
     */
    public boolean isCountedOtherwise() {
        var now = grantCase.payoutFor(this).due();
        return NOT_WITH_THE_BANK.containsKey(status)
                ? !payable().equals(now)
                : status == ClaimStatus.PAID && lastOne && payable().isLessThan(now);
    }

    /** What is granted is no longer what it was counted on: it is proposed and decided anew. */
    public void recount(Actor system, Instant now) {
        if (status == ClaimStatus.PAID) {
            reviewAgain(ClaimAction.RAISE, system, now);
            return;
        }
        take(Objects.requireNonNull(NOT_WITH_THE_BANK.get(status)), system, now, null);
        undecide();
    }

    /**
     * A court has changed its payment decision or set it aside: it is reviewed and decided again. While the money is
     * with the bank it waits for the bank's answer; what is paid stays paid.
     */
    public void followJudgment(Decision overturned, Actor system, Instant now) {
        var isInForce = decision()
                .filter(last -> last.ordinal() == overturned.ordinal())
                .isPresent();
        if (isInForce && ClaimAction.FOLLOW_JUDGMENT.from().contains(status)) {
            reviewAgain(ClaimAction.FOLLOW_JUDGMENT, system, now);
        }
    }

    /**
     * The payment decision is taken up again. What is paid stays paid and counts as that; the rest is reviewed, proposed
     * and decided anew, by a decision of its own.
     *
     * @param hearing how the company was heard on a slip, or why that is not needed; null for anything else
     */
    public void reconsider(PaymentChange ground, String why, @Nullable String hearing, Actor actor, Instant now) {
        demandAll(ClaimAction.RECONSIDER, actor);
        var obstacles = obstaclesTo(ground);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(ClaimAction.RECONSIDER, obstacles);
        }
        var entered = new Entered(actor.subject(), actor.name(), now);
        reconsiderations.add(new PaymentReconsideration(this, ground, why, hearing, entered));
        reviewAgain(ClaimAction.RECONSIDER, actor, now);
        reviewBy(actor);
    }

    /** There is no reason to change the decision: it stands, and the payment is where it was when it was taken up. */
    public void leaveUnchanged(String why, Actor actor, Instant now) {
        demandAll(ClaimAction.LEAVE_UNCHANGED, actor);
        var stood = Standing.beforeTakenUp(events);
        var total = reconsideration().orElseThrow().totalBefore();
        take(ClaimAction.LEAVE_UNCHANGED, actor, now, why);
        restore(stood, total);
        var system = Actor.system(actor.region());
        if (stood.status() == ClaimStatus.PAID) {
            take(ClaimAction.STAY_PAID, system, now, null);
        } else if (stood.status() == ClaimStatus.RETURNED) {
            take(ClaimAction.STAY_RETURNED, system, now, null);
        }
        followWaitingJudgment(actor, now);
        recountIfNeeded(actor, now);
    }

    private void restore(Standing stood, Kronor total) {
        var isPaid = stood.status() == ClaimStatus.PAID;
        payableSek = isPaid ? earlierPayments.getLast().amount() : total.minus(paidBefore());
        endToEndId = isPaid ? earlierPayments.getLast().endToEndId() : nextPayment();
        reviewedAgain = stood.isReviewedAgain();
        dueOn = isPaid || !hasSomethingToPay()
                ? null
                : stood.begun().map(begun -> targetFrom(begun.at())).orElse(null);
        stood.last(ClaimAction.PROPOSE).ifPresent(proposed -> {
            reviewer = proposed.actor();
            reviewerName = proposed.actorName();
        });
        var attested = stood.last(ClaimAction.ATTEST).orElseThrow();
        attester = attested.actor();
        attesterName = attested.actorName();
        attestedAt = attested.at();
        if (stood.status() != ClaimStatus.DECIDED) {
            var sent = stood.last(ClaimAction.SEND, ClaimAction.SEND_AGAIN, ClaimAction.SET_OFF)
                    .orElseThrow();
            sender = sent.actor();
            sentAt = sent.at();
        }
    }

    /** What stands in the way of taking it up by that right. */
    public List<ClaimGuard> obstaclesTo(PaymentChange ground) {
        if ((status == ClaimStatus.PAID || paidBefore().isPositive()) && !ground.isInFavour()) {
            return List.of(ClaimGuard.NOT_PAID);
        }
        return appealed().findAny().isPresent() && !ground.isAllowedWhileAppealed()
                ? List.of(ClaimGuard.APPEAL_ALLOWS)
                : List.of();
    }

    private Stream<Appeal> appealed() {
        return grantCase.appeals().stream()
                .filter(Appeal::isOpen)
                .filter(appeal -> appeal.decision().isAbout(this));
    }

    boolean isBeforeCourt() {
        return appealed().anyMatch(Appeal::isHandedOver);
    }

    /** Why it is being decided anew; empty when it is not, or for another reason. */
    public Optional<PaymentReconsideration> reconsideration() {
        return isDecided() ? Optional.empty() : decision().flatMap(this::reconsiderationOf);
    }

    /** What led to this decision; empty when it is the first, or was made anew for another reason. */
    public Optional<PaymentReconsideration> ledTo(Decision made) {
        return decisions()
                .takeWhile(earlier -> earlier.ordinal() < made.ordinal())
                .reduce((earlier, later) -> later)
                .flatMap(this::reconsiderationOf);
    }

    private Optional<PaymentReconsideration> reconsiderationOf(Decision before) {
        return reconsiderations.reversed().stream()
                .filter(each -> each.isOf(before) && !Standing.left(events).contains(reconsiderations.indexOf(each)))
                .findFirst();
    }

    boolean isAllowedByReconsideration() {
        return reconsideration()
                .filter(open ->
                        !open.allows(paidBefore().plus(grantCase.payoutFor(this).due()), expected()))
                .isEmpty();
    }

    /** What is to be proposed is not what the decision in force says. */
    boolean changesSomething() {
        return reconsideration()
                .filter(open -> !open.isChangedBy(
                        paidBefore().plus(grantCase.payoutFor(this).due()), expected(), hasOtherRows()))
                .isEmpty();
    }

    /** What is approved of its rows is no longer what the decision that was taken up says. */
    boolean hasOtherRows() {
        return reconsideration()
                .filter(open -> open.hasOtherRows(reviewedRows(), expected()))
                .isPresent();
    }

    /** What the review of every row says. */
    public String reviewedRows() {
        return lines.stream().map(ClaimLine::reviewed).collect(Collectors.joining(", ", "[", "]"));
    }

    /** What is paid is kept once, also when it is taken up a second time. */
    private void keepPayment() {
        var number = Objects.requireNonNull(endToEndId);
        if (earlierPayments.stream().noneMatch(kept -> kept.endToEndId().equals(number))) {
            earlierPayments.add(new EarlierPayment(this));
            usedNumbers++;
        }
    }

    private void reviewAgain(ClaimAction why, Actor system, Instant now) {
        if (status == ClaimStatus.PAID) {
            keepPayment();
        }
        take(why, system, now, null);
        reviewedAgain = true;
        undecide();
        dueOn = targetFrom(now);
    }

    /** The bank has answered: what a court has overturned meanwhile is reviewed again now. */
    private void followWaitingJudgment(Actor actor, Instant now) {
        if (decision().filter(grantCase::isOverturned).isPresent()) {
            reviewAgain(ClaimAction.FOLLOW_JUDGMENT, Actor.system(actor.region()), now);
        }
    }

    private void undecide() {
        payableSek = null;
        attester = null;
        attesterName = null;
        attestedAt = null;
        endToEndId = null;
        sender = null;
        sentAt = null;
    }

    /** The payment decision (utbetalningsbeslut), by another person than the reviewer (SOD-2). */
    public Decision attest(Actor actor, Instant now) {
        take(ClaimAction.ATTEST, actor, now, null);
        attester = actor.subject();
        attesterName = actor.name();
        attestedAt = now;
        endToEndId = nextPayment();
        if (!hasSomethingToPay()) {
            dueOn = null;
        }
        return grantCase.decided(this, actor, now);
    }

    /** The payment decision in force, or the last there was while it is reviewed again; empty before the first. */
    public Optional<Decision> decision() {
        return decisions().reduce((earlier, later) -> later);
    }

    /** Every payment decision that it has had, oldest first. */
    public Stream<Decision> decisions() {
        return grantCase.decisions().stream().filter(made -> made.isAbout(this));
    }

    /**
     * Handed to the bank and the ledger, by another person than the attester, who has checked the same day that nothing
     * stops the payment (PAY-06).
     */
    public void send(Actor actor, Instant now) {
        send(null, actor, now);
    }

    /**
     * The same, saying what was looked up.
     *
     * @param lookedUp where it was looked up that nothing stops the payment, and what was found
     */
    public void send(@Nullable String lookedUp, Actor actor, Instant now) {
        take(sending(), actor, now, null);
        sender = actor.subject();
        sentAt = now;
        stopChecks.add(new StopCheck(this, true, lookedUp, new Entered(actor.subject(), actor.name(), now)));
    }

    /** Whether something stops the payment: nothing is sent while it does (ELIG-15). */
    public void checkStops(boolean clear, @Nullable String note, Actor actor, Instant now) {
        demandStopChecker(actor);
        stopChecks.add(new StopCheck(this, clear, note, new Entered(actor.subject(), actor.name(), now)));
    }

    /** Refuses whoever may not say whether something stops the payment, or too late. */
    public void demandStopChecker(Actor actor) {
        if (!actor.isAnyOf(STOP_CHECKERS)) {
            throw new StepRefused(ClaimAction.SEND, List.of(ClaimGuard.RIGHT_ROLE));
        }
        if (!TO_BE_SENT.contains(status)) {
            throw new StepRefused(ClaimAction.SEND, List.of(ClaimGuard.RIGHT_STATUS));
        }
        for (var guard : List.of(ClaimGuard.NO_CONFLICT, ClaimGuard.NOT_OF_COMPANY)) {
            if (!guard.holds(ClaimAction.SEND, this, actor)) {
                throw new StepRefused(ClaimAction.SEND, List.of(guard));
            }
        }
    }

    public boolean mayCheckStops(Actor actor) {
        return actor.isAnyOf(STOP_CHECKERS) && TO_BE_SENT.contains(status);
    }

    /** The newest check; empty before the first. */
    public Optional<StopCheck> stopCheck() {
        return stopChecks.isEmpty() ? Optional.empty() : Optional.of(stopChecks.getLast());
    }

    /** Somebody notes by hand that the bank could not pay it, and why; somebody else sends it again. */
    public void returned(String why, RateTable rates, Actor actor, Instant now) {
        returnedByBank(why, rates, actor, now);
        returnedBy = actor.subject();
    }

    /**
     * The bank's own file says that it could not pay, and why. What is sent again has another number, and is as much less
     * as this for what is set off.
     */
    public void returnedByBank(String why, RateTable rates, Actor actor, Instant now) {
        take(ClaimAction.RETURN, actor, now, why);
        returnedBy = null;
        usedNumbers++;
        endToEndId = nextPayment();
        setOffs.forEach(each -> each.followReturn(rates, Actor.system(actor.region()), now));
        followWaitingJudgment(actor, now);
        recountIfNeeded(actor, now);
    }

    /** The step that takes it to the bank: the first time, or again. */
    public ClaimAction sending() {
        return status == ClaimStatus.RETURNED ? ClaimAction.SEND_AGAIN : ClaimAction.SEND;
    }

    private String nextPayment() {
        var number = "%s-%d".formatted(grantCase.number(), ordinal);
        return usedNumbers == 0 ? number : number + "-" + (usedNumbers + 1);
    }

    /** The same of a payment that nothing is set off against, so that no debt has to be counted. */
    public void confirmPaid(Actor actor, Instant now, LocalDate day) {
        confirmPaid(day, RateTable.UNKNOWN, actor, now);
    }

    /** The bank has paid what is left when something is set off: the whole payment is made, and the debt is less. */
    public void confirmPaid(LocalDate day, RateTable rates, Actor actor, Instant now) {
        take(ClaimAction.CONFIRM_PAID, actor, now, null);
        pay(day, rates, actor, now);
    }

    /** All of it is set off: nothing goes to the bank, and the payment is made by that. */
    public void payBySetOff(RateTable rates, Actor actor, Instant now) {
        take(ClaimAction.SET_OFF, actor, now, null);
        sender = actor.subject();
        sentAt = now;
        pay(Stockholm.dateOf(now), rates, actor, now);
    }

    private void pay(LocalDate day, RateTable rates, Actor actor, Instant now) {
        paidOn = day;
        dueOn = null;
        grantCase.paid(new Payment(payable(), day));
        openSetOffs().toList().forEach(each -> each.book(day, rates, Actor.system(actor.region()), now));
        followWaitingJudgment(actor, now);
        recountIfNeeded(actor, now);
    }

    /** The grant may have changed while the bank had the money. */
    private void recountIfNeeded(Actor actor, Instant now) {
        if (isCountedOtherwise()) {
            recount(Actor.system(actor.region()), now);
        }
    }

    /** The bank has paid it under that number, now or before it was reviewed again. */
    public boolean hasPaid(String number) {
        return (status == ClaimStatus.PAID && number.equals(endToEndId))
                || (reviewedAgain
                        && earlierPayments.stream()
                                .anyMatch(payment -> payment.endToEndId().equals(number)));
    }

    /** The one gate: nothing else moves a claim or writes its events. */
    private void take(ClaimAction action, Actor actor, Instant now, @Nullable String note) {
        demandAll(action, actor);
        status = action.to();
        events.add(new ClaimEvent(this, action, actor, now, note));
        setOffs.forEach(each -> each.follow(action, Actor.system(actor.region()), now));
    }

    private void demandAll(ClaimAction action, Actor actor) {
        var obstacles = action.obstacles(this, actor);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** Refuses at once what could not be taken, before anybody fills in a form for it and answers what that asks. */
    public void demand(ClaimAction action, Actor actor) {
        var barriers = action.barriers(this, actor);
        if (!barriers.isEmpty()) {
            throw new StepRefused(action, barriers);
        }
    }

    private void demandDraft() {
        if (status != ClaimStatus.DRAFT) {
            throw new StepRefused(ClaimAction.SUBMIT, List.of(ClaimGuard.RIGHT_STATUS));
        }
    }

    /** The steps that concern this person, open ones and those held up. */
    public List<ClaimStep> stepsFor(Actor actor) {
        return Stream.of(ClaimAction.values())
                .map(action -> new ClaimStep(action, action.barriers(this, actor)))
                .filter(step -> step.obstacles().stream().noneMatch(ClaimGuard.CONCERN::contains))
                .toList();
    }

    public BigDecimal claimed() {
        return lines.stream().map(ClaimLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is approved of the lines so far. */
    public BigDecimal approved() {
        return lines.stream().map(ClaimLine::approvedOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is approved of the reviewed lines and can be of the others: the most that may still be approved. */
    public BigDecimal expected() {
        return lines.stream().map(ClaimLine::expected).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A final claim without costs of its own, after others: it ends the venture and returns the rest. */
    boolean onlyEndsTheVenture() {
        return lastOne && ordinal > 1;
    }

    /** Claims are decided in their order, since each counts on what those before it gave (never more than granted). */
    boolean earlierAreDecided() {
        return grantCase.claims().stream()
                .filter(other -> other.ordinal < ordinal)
                .allMatch(Claim::isDecided);
    }

    /** What it pays is counted on the other: those before it, and those decided before it was reviewed again. */
    public boolean countsOn(Claim other) {
        return other.ordinal < ordinal || (reviewedAgain && other.ordinal > ordinal && other.isDecided());
    }

    /** A court has overturned a payment decision of it, or more was granted when it was paid. */
    public boolean isReviewedAgain() {
        return reviewedAgain;
    }

    /** The last time it was because more was granted. */
    public boolean isRaised() {
        return events.reversed().stream()
                .map(ClaimEvent::action)
                .filter(action -> action == ClaimAction.RAISE || action == ClaimAction.FOLLOW_JUDGMENT)
                .findFirst()
                .filter(ClaimAction.RAISE::equals)
                .isPresent();
    }

    /** What was paid of it before it was reviewed again. */
    public Kronor paidBefore() {
        return reviewedAgain
                ? Kronor.sum(earlierPayments.stream()
                        .filter(payment -> !payment.endToEndId().equals(endToEndId))
                        .map(EarlierPayment::amount))
                : Kronor.ZERO;
    }

    /** All that it has paid and is to pay. */
    public Kronor total() {
        return paidBefore().plus(payable());
    }

    /** With what was decided before it, it is no more than what is granted now. */
    boolean isWithinGrant() {
        var paid = Kronor.sum(grantCase.claims().stream()
                .filter(other -> other == this || countsOn(other))
                .map(Claim::total));
        return !paid.isMoreThan(grantCase.payableAtMost());
    }

    /** What kind of decision its payment is, as far as how it is appealed depends on it (2022:1468, 29 and 37 §§). */
    public Ruling ruling() {
        return lines.stream().anyMatch(ClaimLine::isPartlyNotPaid) ? Ruling.NON_PAYMENT : Ruling.PAYMENT;
    }

    public boolean isDecided() {
        return attestedAt != null;
    }

    public boolean hasSomethingToPay() {
        return payable().isPositive();
    }

    /** Nothing more happens with it: paid, or decided to nothing. */
    public boolean isSettled() {
        return status == ClaimStatus.PAID || (status == ClaimStatus.DECIDED && !hasSomethingToPay());
    }

    /** Something of it is to be set off; only {@link se.exportcheck.cases.recoveries.Recovery#beginSetOff} says so. */
    public void beSetOff(SetOff setOff) {
        setOffs.add(setOff);
    }

    /** All that was begun, oldest first. */
    public List<SetOff> setOffs() {
        return List.copyOf(setOffs);
    }

    private Stream<SetOff> openSetOffs() {
        return setOffs.stream().filter(SetOff::isOpen);
    }

    /** Nothing is being examined that would make the payment less, or it is final and can be done with it. */
    boolean isSetOffSettled() {
        return openSetOffs().allMatch(SetOff::isToBeDone);
    }

    /** What is taken from the payment that it has now, for what the company owes (2022:1468, 33 §). */
    public Kronor setOff() {
        return Kronor.sum(setOffs.stream().filter(SetOff::isCounted).map(SetOff::amount));
    }

    /** What the bank is to pay when that is taken from it. */
    public Kronor toBank() {
        return Payout.after(setOff(), payable());
    }

    /** What is to be paid, from the proposal on; zero before. */
    public Kronor payable() {
        return payableSek == null ? Kronor.ZERO : payableSek;
    }

    public @Nullable Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** The claim's number within its case, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public boolean isFinal() {
        return lastOne;
    }

    public ClaimStatus status() {
        return status;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable String reviewer() {
        return reviewer;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    /** Who noted by hand that the bank could not pay; null when the bank's own file said it. */
    @Nullable
    String returnedBy() {
        return returnedBy;
    }

    public @Nullable String attester() {
        return attester;
    }

    public @Nullable String attesterName() {
        return attesterName;
    }

    /** The payment's own number, the same however often it is exported (PAY-07), until the bank returns it. */
    public @Nullable String endToEndId() {
        return endToEndId;
    }

    public Optional<LocalDate> attestedOn() {
        return Optional.ofNullable(attestedAt).map(Stockholm::dateOf);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentAt).map(Stockholm::dateOf);
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    public Optional<ClaimLine> line(long lineId) {
        return lines.stream().filter(line -> Objects.equals(line.id(), lineId)).findFirst();
    }

    public List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    public List<ClaimEvent> events() {
        return List.copyOf(events);
    }
}
