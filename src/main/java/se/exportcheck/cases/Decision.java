package se.exportcheck.cases;

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
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.handling.Dissent;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.cases.reconsideration.Reconsideration;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.cases.stops.StopEvent;
import se.exportcheck.companies.Entered;
import se.exportcheck.deminimis.AidStanding;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DecisionType;
import se.exportcheck.people.Matter;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.Ruling;

/** <i>Beslut</i> with what förvaltningslagen 31 § asks for: day, content, who decided and who presented. Written once. */
@Entity
@Immutable
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "change_request_id")
    private @Nullable ChangeRequest change;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delay_request_id")
    private @Nullable DelayEvent delayRequest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appeal_id")
    private @Nullable Appeal appeal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rectifies_id")
    private @Nullable Decision rectifies;

    @Embedded
    private @Nullable Rectification rectification;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "judged_appeal_id")
    private @Nullable Appeal judged;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reconsideration_id")
    private @Nullable Reconsideration reconsideration;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private @Nullable Claim claim;

    /** What kind of payment decision it was when it was made: the rows of the claim may be reviewed again. */
    @Enumerated(EnumType.STRING)
    private @Nullable Ruling paymentRuling;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private @Nullable Recovery recovery;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payment_stop_id")
    private @Nullable PaymentStop stop;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_off_id")
    private @Nullable SetOff setOff;

    @ElementCollection
    @CollectionTable(name = "decision_read", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "read_at")
    @Immutable
    private Set<Instant> readAt = Set.of();

    @ElementCollection
    @CollectionTable(name = "decision_participant", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @Immutable
    private List<String> participants = List.of();

    @ElementCollection
    @CollectionTable(name = "decision_dissent", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Immutable
    private List<Dissent> dissents = List.of();

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate decidedOn;
    private Instant decidedAt;
    private String decider;
    private String deciderName;
    private @Nullable String deciderTitle;
    private @Nullable String presenter;
    private @Nullable String presenterName;
    private Kronor grantedSek;
    private @Nullable BigDecimal approvedCost;
    private @Nullable Share share;
    private @Nullable LocalDate startOn;
    private @Nullable LocalDate endOn;
    private String reasons;
    private @Nullable String priority;

    @Embedded
    private @Nullable Authority authority;

    @Embedded
    private @Nullable GrantedAid aid;

    @Embedded
    private @Nullable Formalities formalities;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @SuppressWarnings("NullAway.Init") // what is decided is said by the constructors that call this
    private Decision(GrantCase grantCase, Outcome outcome, Decider by) {
        this.grantCase = grantCase;
        this.outcome = outcome;
        authority = by.authority();
        decider = by.subject();
        deciderName = by.name();
        deciderTitle = by.title();
        decidedOn = by.on();
        decidedAt = by.at();
    }

    /** The proposal before whoever decides. */
    Decision(GrantCase grantCase, Proposal proposal, Decider by, AidStanding standing) {
        this(grantCase, proposal.outcome(), by);
        presenter = grantCase.presenter();
        presenterName = grantCase.presenterName();
        grantedSek = proposal.granted();
        approvedCost = proposal.approvedCost();
        share = proposal.share();
        reasons = proposal.reasons();
        priority = proposal.priority();
        formalities = proposal.formalities();
        reconsideration = grantCase.reconsiderations().open().orElse(null);
        aid = outcome.isGrant() ? aid(proposal, standing) : null;
        var venture =
                grantCase.application() == null ? null : grantCase.application().venture();
        startOn = outcome.isGrant() && venture != null ? venture.startOn() : null;
        endOn = outcome.isGrant() && venture != null ? endInForce().orElse(venture.endOn()) : null;
    }

    /** A grant that is changed goes on to the day that it has been extended to. */
    private Optional<LocalDate> endInForce() {
        return reconsideration == null ? Optional.empty() : grantCase.endsOn();
    }

    /** Where no more is granted than before, it is the aid that it was, at the rate of the day when it was given. */
    private @Nullable GrantedAid aid(Proposal proposal, AidStanding standing) {
        return grantCase.reconsiderations().isWithinGrant(proposal)
                ? grantCase.decisions().reversed().stream()
                        .map(Decision::aid)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : GrantedAid.of(standing);
    }

    /** What is decided about a change: the terms that apply once it is sent, or that those in force stay. */
    Decision(ChangeRequest request, Decider by) {
        var proposal = Objects.requireNonNull(request.proposal());
        this(request.grantCase(), proposal.outcome(), by);
        change = request;
        var before = grantCase.decision().orElseThrow();
        presenter = request.presenter();
        presenterName = request.presenterName();
        reasons = proposal.reasons();
        grantedSek =
                outcome.isGrant() ? Objects.requireNonNullElse(proposal.granted(), grantCase.granted()) : Kronor.ZERO;
        if (outcome.isGrant()) {
            approvedCost = Objects.requireNonNullElse(proposal.approvedCost(), before.approvedCost());
            share = before.share();
            startOn = before.startOn();
            endOn = Objects.requireNonNullElse(proposal.endOn(), before.endOn());
        }
    }

    /** What is decided to be paid back, or not to be paid at all: the terms of the grant that is left stay. */
    Decision(Recovery recovery, Decider by) {
        var before = recovery.grantCase().decision().filter(decided -> decided.outcome.isGrant());
        this(recovery.grantCase(), before.map(Decision::outcome).orElse(Outcome.REFUSAL), by);
        this.recovery = recovery;
        presenter = recovery.presenter();
        presenterName = recovery.presenterName();
        reasons = Objects.requireNonNull(recovery.proposal()).reasons();
        grantedSek = recovery.effect().leaves(grantCase.granted());
        approvedCost = before.map(Decision::approvedCost).orElse(null);
        share = before.map(Decision::share).orElse(null);
        startOn = before.map(Decision::startOn).orElse(null);
        endOn = before.map(Decision::endOn).orElse(null);
    }

    /** That nothing is paid until aid that the Commission has ordered recovered is repaid (2022:1468, 28 §). */
    Decision(PaymentStop stop, Decider by) {
        this(stop.grantCase(), Outcome.REFUSAL, by);
        this.stop = stop;
        var proposed = stop.proposal().map(StopEvent::entered);
        presenter = proposed.map(Entered::enteredBy).orElse(null);
        presenterName = proposed.map(Entered::enteredByName).orElse(null);
        grantedSek = Kronor.ZERO;
        reasons = stop.reasons();
    }

    /** What is decided to be taken from a payment for what the company owes: it grants nothing, and takes nothing of a grant. */
    Decision(SetOff setOff, Decider by) {
        this(setOff.grantCase(), Outcome.REFUSAL, by);
        this.setOff = setOff;
        presenter = setOff.presenter();
        presenterName = setOff.presenterName();
        reasons = Objects.requireNonNull(setOff.reasons());
        grantedSek = Kronor.ZERO;
    }

    /** What is decided when the company asks for its case to be decided: that it is not decided yet, and why. */
    Decision(DelayEvent request, String why, Decider by) {
        this(request.grantCase(), Outcome.REFUSAL, by);
        delayRequest = request;
        grantedSek = Kronor.ZERO;
        reasons = why;
    }

    /** That an appeal came too late, and is not handed over to the court (förvaltningslagen 45 §). */
    Decision(Appeal late, Decider by) {
        this(late.grantCase(), Outcome.DISMISSAL, by);
        appeal = late;
        presenter = late.examiner();
        presenterName = late.examinerName();
        reasons = Objects.requireNonNullElse(
                Objects.requireNonNull(late.timeliness()).assessment(), "");
        grantedSek = Kronor.ZERO;
    }

    /** What of a claim is paid (<i>utbetalningsbeslut</i>), by whoever attests it; what it grants is what is paid. */
    Decision(Claim claim, Actor attester, Instant now) {
        this(
                claim.grantCase(),
                Outcome.ofPayment(claim.payable(), claim.approved().compareTo(claim.claimed()) < 0),
                Decider.person(attester, toPay(claim), now));
        this.claim = claim;
        paymentRuling = claim.ruling();
        presenter = claim.reviewer();
        presenterName = claim.reviewerName();
        grantedSek = claim.payable();
        approvedCost = claim.approved();
        reasons = "";
    }

    /** What the committee has granted, or somebody on its behalf. */
    private static @Nullable Authority toPay(Claim claim) {
        return claim.grantCase().decisions().reversed().stream()
                .filter(Decision::isOnApplication)
                .flatMap(granting -> Optional.ofNullable(granting.authority).stream())
                .findFirst()
                .map(granting -> Authority.toPay(granting.committee()))
                .orElse(null);
    }

    /** A slip of the pen in a decision is put right: what was decided stays decided. */
    Decision(Decision slip, Rectification put, Decider by) {
        this(slip.grantCase(), slip.outcome(), by);
        rectifies = slip;
        rectification = put;
        reasons = put.right();
        grantedSek = Objects.requireNonNullElse(put.granted(), slip.grantedSek);
        approvedCost = slip.approvedCost;
        share = slip.share;
        startOn = slip.startOn;
        endOn = slip.endOn;
    }

    /** What a court has put in place of a decision. The region only keeps it: what the court is silent on stays. */
    Decision(Appeal judged, Judgment.Terms terms, @Nullable GrantedAid aid, Instant now) {
        this(judged.grantCase(), terms.outcome(), Decider.court(judged, now));
        this.judged = judged;
        this.aid = aid;
        reasons = Objects.requireNonNullElse(
                Objects.requireNonNull(judged.judgment()).summary(), "");
        grantedSek = terms.granted();
        if (outcome.isGrant()) {
            var before = grantCase.decision().filter(decided -> decided.outcome.isGrant());
            var version = grantCase.schemeVersion();
            var venture = Optional.ofNullable(grantCase.application().venture());
            share = before.map(Decision::share).orElse(version.grant().share());
            approvedCost = Optional.ofNullable(terms.approvedCost())
                    .or(() -> before.map(Decision::approvedCost))
                    .orElseGet(
                            () -> grantCase.application().eligibleCost(version).total());
            startOn = before.map(Decision::startOn)
                    .or(() -> venture.map(Venture::startOn))
                    .orElse(null);
            endOn = Optional.ofNullable(terms.endOn())
                    .or(() -> before.map(Decision::endOn))
                    .or(() -> venture.map(Venture::endOn))
                    .orElse(null);
        }
    }

    /** The formal ground of a dismissal, and why the company was not heard. */
    public Formalities formal() {
        return formalities == null ? Formalities.NONE : formalities;
    }

    /** Says who else took part and who dissented, before the decision is kept; nothing is added to it afterwards. */
    Decision after(FinalHandling handling) {
        if (id != null) {
            throw new IllegalStateException("Already kept: decision " + id);
        }
        participants = handling.others();
        dissents = handling.dissents();
        return this;
    }

    /** Who took part in it without deciding, and who dissented. */
    public FinalHandling finalHandling() {
        return new FinalHandling(participants, dissents);
    }

    /** The criteria that a refusal rests on; one of before they were chosen, what the checklist answers against it. */
    public List<FailedCriterion> unmet() {
        var checklist = grantCase.schemeVersion().checklist();
        return formal().failedCriteria().isEmpty()
                ? FailedCriterion.answeredAgainst(grantCase.checklist()).toList()
                : formal().failedCriteria().stream()
                        .flatMap(code -> FailedCriterion.of(code, checklist).stream())
                        .toList();
    }

    public @Nullable Long id() {
        return id;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** The decision's number within its case, from 1. */
    public int ordinal() {
        return grantCase.decisions().indexOf(this) + 1;
    }

    /** The request that it answers; null for a decision on the application. */
    public @Nullable ChangeRequest change() {
        return change;
    }

    /** The company's request that it refuses, to decide the case now; null for any other decision. */
    public @Nullable DelayEvent delayRequest() {
        return delayRequest;
    }

    public boolean isOnDelay() {
        return delayRequest != null;
    }

    /** What it stops the payment by; null when it is no such decision. */
    public @Nullable PaymentStop stop() {
        return stop;
    }

    /** The decision on that stop of payment. */
    public boolean isAbout(PaymentStop other) {
        return stop != null && stop.ordinal() == other.ordinal();
    }

    /** What there was to decide. */
    public Matter matter() {
        if (stop != null) {
            return stop.matter();
        }
        var changes = reconsideration != null && reconsideration.isOfGrant();
        if (recovery != null) {
            return recovery.matter().orElseThrow();
        }
        if (setOff != null) {
            return setOff.matter();
        }
        var type = change == null && !changes ? outcome.type() : DecisionType.CHANGE;
        return new Matter(type, grantCase.schemeVersion().legalBasis(), grantedSek);
    }

    /** What was taken up again and led to it; null for a decision that changes none. */
    public @Nullable Reconsideration reconsideration() {
        return reconsideration;
    }

    /** A grant stays one, with other terms (<i>ändringsbeslut</i>). */
    public boolean isChangeOfGrant() {
        return reconsideration != null && reconsideration.isOfGrant() && outcome.isGrant();
    }

    /** The decision that it puts right; null when it is no such decision. */
    public @Nullable Decision rectifies() {
        return rectifies;
    }

    public @Nullable Rectification rectification() {
        return rectification;
    }

    /** The appeal that it dismisses; null when it is no such decision. */
    public @Nullable Appeal appeal() {
        return appeal;
    }

    public boolean isDismissalOf(Appeal late) {
        return appeal != null && appeal.ordinal() == late.ordinal();
    }

    /** The appeal that a court has decided by it; null for the region's own decisions. */
    public @Nullable Appeal judged() {
        return judged;
    }

    /** It is a court's, which has changed what the region decided. */
    public boolean isByCourt() {
        return judged != null;
    }

    /** The amount of the grant stood wrong in a decision, and stands right here. */
    public boolean isOfRightAmount() {
        return rectification != null && rectification.isOfAmount();
    }

    /** The decision itself, of one that puts its amount right. */
    public Decision written() {
        return rectifies == null ? this : rectifies;
    }

    /** The decision on the application that it is about: itself, or the one whose terms it changes. */
    public Decision root() {
        if (judged != null) {
            return judged.decision().root();
        }
        if (rectifies != null) {
            return rectifies.root();
        }
        return change == null && recovery == null && stop == null
                ? this
                : grantCase.decisions().stream()
                        .takeWhile(earlier -> earlier != this)
                        .filter(Decision::isOnApplication)
                        .reduce((first, last) -> last)
                        .orElse(this);
    }

    /** A court has set it aside, or what it is about. */
    public boolean isVoid() {
        return grantCase.isSetAside(this) || grantCase.isSetAside(root());
    }

    /** When the party first said that it had received it; empty before that. */
    public Optional<LocalDate> receivedOn() {
        return readAt.stream().min(Comparator.naturalOrder()).map(Stockholm::dateOf);
    }

    /** The plan or the time of the grant is changed by it, or not, as the company asked for. */
    public boolean isAbout(ChangeRequest request) {
        return change != null && change.ordinal() == request.ordinal();
    }

    /** The claim that it pays, in whole or in part, or not; null for other decisions. */
    public @Nullable Claim claim() {
        return claim;
    }

    /** It says what of this claim of its case is paid. */
    public boolean isAbout(Claim other) {
        return claim != null && claim.ordinal() == other.ordinal();
    }

    /** <i>Utbetalningsbeslut</i>: it says what of a claim is paid. */
    public boolean isOnPayment() {
        return claim != null;
    }

    /** Of a payment, whoever reviewed the claim. */
    boolean isPresentedBy(Actor actor) {
        return actor.subject().equals(presenter);
    }

    /** What is reclaimed or withheld by it; null when it is no such decision. */
    public @Nullable Recovery recovery() {
        return recovery;
    }

    /** The decision on that recovery. */
    public boolean isAbout(Recovery other) {
        return recovery != null && recovery.ordinal() == other.ordinal();
    }

    /** What is taken from a payment by it; null when it is no such decision. */
    public @Nullable SetOff setOff() {
        return setOff;
    }

    /** The decision on that set-off. */
    public boolean isAbout(SetOff other) {
        return setOff != null && setOff.ordinal() == other.ordinal();
    }

    /** It is on the application itself. */
    public boolean isOnApplication() {
        return change == null
                && recovery == null
                && stop == null
                && setOff == null
                && appeal == null
                && rectifies == null
                && judged == null
                && !isOnDelay()
                && !isOnPayment();
    }

    /** What the case runs by comes from it: a decision on the application, a change granted and sent, or a judgment. */
    boolean applies() {
        var says = isOnApplication()
                || isByCourt()
                || isOfRightAmount()
                || (recovery != null && recovery.isLowering())
                || (change != null && outcome.isGrant() && change.hasSent(this));
        return says && !isVoid();
    }

    /** Its kind, when it is said how it is appealed. */
    public Ruling ruling() {
        if (paymentRuling != null) {
            return paymentRuling;
        }
        if (isOnDelay()) {
            return Ruling.DELAY_REFUSAL;
        }
        if (rectifies != null) {
            return Ruling.RECTIFICATION;
        }
        if (appeal != null) {
            return Ruling.LATE_APPEAL_DISMISSAL;
        }
        if (stop != null) {
            return Ruling.DEGGENDORF_STOP;
        }
        if (recovery != null) {
            return recovery.ruling();
        }
        if (setOff != null) {
            return Ruling.SET_OFF;
        }
        if (isChangeOfGrant()) {
            return Ruling.CHANGE;
        }
        return change == null ? outcome.ruling() : change.kind().ruling();
    }

    /** How it is appealed, as its letter says; empty for decisions of courts, and of old lists whose letters are not here. */
    public Optional<Remedy> remedy() {
        return Optional.ofNullable(grantCase.schemeVersion())
                .filter(version -> !isByCourt())
                .flatMap(version -> version.remedyAgainst(ruling()));
    }

    public Outcome outcome() {
        return outcome;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** When it was entered here. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** The delegate's subject at the sign-in provider; else the name of the kind of authority. */
    public String decider() {
        return decider;
    }

    public String deciderName() {
        return deciderName;
    }

    /** The post that the right to decide comes with. */
    public @Nullable String deciderTitle() {
        return deciderTitle;
    }

    /** Föredragande; null when the company itself withdrew before anybody had presented. */
    public @Nullable String presenterName() {
        return presenterName;
    }

    public Kronor granted() {
        return grantedSek;
    }

    /** Kronor, two decimals; null unless it is a grant. */
    public @Nullable BigDecimal approvedCost() {
        return approvedCost;
    }

    public @Nullable Share share() {
        return share;
    }

    /** First day of the period that costs are approved for; null unless it is a grant. */
    /** What the share of the approved cost gives before the scheme's limits; nothing unless it is a grant. */
    public Kronor entitled() {
        return share == null || approvedCost == null ? Kronor.ZERO : GrantTerms.entitled(share, approvedCost);
    }

    public @Nullable LocalDate startOn() {
        return startOn;
    }

    public @Nullable LocalDate endOn() {
        return endOn;
    }

    /** Null for decisions from before the delegation order was kept here, and in a preview for somebody without the right. */
    public @Nullable Authority authority() {
        return authority;
    }

    public String reasons() {
        return reasons;
    }

    /** Why the application comes before others (2022:1468, 23 §); null when that is not stated. */
    public @Nullable String priority() {
        return priority;
    }

    /** Null unless it grants aid of minor importance. */
    public @Nullable GrantedAid aid() {
        return aid;
    }
}
