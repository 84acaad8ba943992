package se.exportcheck.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.accounts.AccountChange;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.AppealTime;
import se.exportcheck.cases.appeals.Posting;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.changes.ChangeKind;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.ChangeStatus;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.CostPeriod;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.delivery.Delivery;
import se.exportcheck.cases.delivery.DeliveryReceipt;
import se.exportcheck.cases.delivery.Evidence;
import se.exportcheck.cases.delivery.Notified;
import se.exportcheck.cases.dossier.Finding;
import se.exportcheck.cases.dossier.Markings;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.dossier.PartyAccess;
import se.exportcheck.cases.dossier.SecrecyMark;
import se.exportcheck.cases.dossier.Withholding;
import se.exportcheck.cases.followup.FinalReport;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.paper.Transcription;
import se.exportcheck.cases.reconsideration.Reconsideration;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.money.Kronor;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.Remedy;
import se.exportcheck.schemes.SchemeVersion;

/** <i>Akt</i>: all that a case holds, to be read. What may be done with it stands in {@link GrantCase}. */
@MappedSuperclass
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @TenantId
    @Nullable
    String region;

    @Version
    long version;

    /** Counts what has come to the case, so that its version rises with it: nobody decides on what they have not seen. */
    long revision;

    UUID reference;

    @Nullable
    CaseNumber number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    Call call;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scheme_version_id")
    SchemeVersion schemeVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    Company company;

    String companyName;
    OrganisationNumber organisationNumber;

    @Nullable
    String title;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "application_id")
    Application application;

    @Enumerated(EnumType.STRING)
    Origin origin;

    @Enumerated(EnumType.STRING)
    CaseStatus status = CaseStatus.DRAFT;

    @Nullable
    LocalDate dueOn;

    Instant createdAt;

    @Nullable
    LocalDate receivedOn;

    @Nullable
    String officer;

    @Nullable
    String officerName;

    @Embedded
    @Nullable
    Proposal proposal;

    @Nullable
    String presenter;

    @Nullable
    String presenterName;

    @Embedded
    Facts facts = Facts.NONE_YET;

    @Embedded
    @Nullable
    FoundIndustry foundIndustry;

    @ElementCollection
    @CollectionTable(name = "case_market", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "country")
    Set<String> markets = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Nullable
    LocalDate decidedOn;

    Kronor grantedSek = Kronor.ZERO;
    Kronor paidSek = Kronor.ZERO;

    /** Of what was granted and paid, what recoveries have taken back of the grant. */
    Kronor reclaimedSek = Kronor.ZERO;

    /** What has come back of what was reclaimed, interest not counted. */
    BigDecimal recovered = BigDecimal.ZERO;

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<CaseEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<Inquiry> inquiries = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Arrival> arrivals = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Transcription> transcriptions = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<OralNote> oralNotes = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Finding> findings = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Withholding> withholdings = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<SecrecyMark> secrecyMarks = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    List<ChecklistAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id desc")
    List<CaseNote> notes = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<ConflictDeclaration> conflictDeclarations = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<Appeal> appeals = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Reconsideration> reconsidered = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Posting> postings = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Delivery> deliveries = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<DeliveryReceipt> receipts = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<Claim> claims = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<ChangeRequest> changes = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<AccountChange> accountChanges = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<Recovery> recoveries = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<PaymentStop> paymentStops = new ArrayList<>();

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    @JoinColumn(name = "final_report_id")
    @Nullable
    FinalReport finalReport;

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<DelayEvent> delayEvents = new ArrayList<>();

    @OneToMany(mappedBy = "grantCase", cascade = CascadeType.ALL)
    @OrderBy("months")
    List<FollowUp> followUps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    public @Nullable Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The address of a case that has no number yet; not to be guessed. */
    public UUID reference() {
        return reference;
    }

    /** <i>Diarienummer</i>; null until received. */
    public @Nullable CaseNumber number() {
        return number;
    }

    /** Null for cases of old lists. */
    public Call call() {
        return call;
    }

    /** The version that was in force when the case was received; null for cases of old lists. */
    public SchemeVersion schemeVersion() {
        return schemeVersion;
    }

    /** The regulation that a grant would be aid of minor importance under; empty when it is other aid. */
    public Optional<AidRegulation> aidRegulation() {
        return Optional.ofNullable(schemeVersion)
                .flatMap(version -> version.legalBasis().aidRegulation());
    }

    public Company company() {
        return company;
    }

    public Long companyId() {
        return Objects.requireNonNull(company.id());
    }

    /** The company's name as it was when it applied. */
    public String companyName() {
        return companyName;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public @Nullable String title() {
        return title;
    }

    /** Null for cases of old lists. */
    public Application application() {
        return application;
    }

    public Origin origin() {
        return origin;
    }

    /** Rises with all that comes to the case. */
    public long revision() {
        return revision;
    }

    public CaseStatus status() {
        return status;
    }

    /** The last day of whoever must act now; null where there is no time limit. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** <i>Ankomstdag</i> (förvaltningslagen 22 §); null until received. */
    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    /** The officer's subject at the sign-in provider. */
    public @Nullable String officer() {
        return officer;
    }

    public @Nullable String officerName() {
        return officerName;
    }

    /** The last proposal; its fate is told by the status. */
    public @Nullable Proposal proposal() {
        return proposal;
    }

    /** <i>Föredragande</i>: whoever made the proposal. */
    public @Nullable String presenter() {
        return presenter;
    }

    public @Nullable String presenterName() {
        return presenterName;
    }

    public Facts facts() {
        return facts;
    }

    /** The industry as an officer has found it; null while the application says it, or nobody does. */
    public @Nullable FoundIndustry foundIndustry() {
        return foundIndustry;
    }

    public Set<String> markets() {
        return new TreeSet<>(markets);
    }

    /** What was decided last; null until then. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public Kronor granted() {
        return grantedSek;
    }

    public Kronor paid() {
        return paidSek;
    }

    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public List<Inquiry> inquiries() {
        return List.copyOf(inquiries);
    }

    /** What has been asked, and what of it is waited for. */
    public Inquiries asked() {
        return new Inquiries(inquiries.stream()
                .filter(inquiry -> inquiry.kind() == Inquiry.Kind.OPINION
                        || !inquiry.askedAt().isBefore(heldSince()))
                .toList());
    }

    /** Since when the case is its company's: another's number was typed for it before. The beginning, where it always was. */
    public Instant heldSince() {
        if (origin != Origin.PAPER) {
            return Instant.EPOCH; // signed in as the company: no number was typed for it, and no steps need be read
        }
        return events.reversed().stream()
                .filter(event -> event.action() == CaseAction.CORRECT_NUMBER)
                .findFirst()
                .map(CaseEvent::at)
                .orElse(Instant.EPOCH);
    }

    /** It passed between the region and another company, before the number was put right. */
    public boolean wasAnothers(Instant at) {
        return at.isBefore(heldSince());
    }

    boolean hasMoved() {
        return heldSince().isAfter(Instant.EPOCH);
    }

    /** The inquiry that is waited for; empty when none is. */
    public Optional<Inquiry> openInquiry() {
        return asked().open().stream().findFirst();
    }

    /** What has been told otherwise than in writing, oldest first. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public List<OralNote> oralNotes() {
        return List.copyOf(oralNotes);
    }

    public List<Withholding> withholdings() {
        return List.copyOf(withholdings);
    }

    /** What of it all the party may see. */
    public PartyAccess access() {
        return PartyAccess.of(this);
    }

    /** What reminds of secrecy. */
    public Markings markings() {
        return new Markings(List.copyOf(secrecyMarks));
    }

    /** The mark on the case as a whole that reminds of secrecy; empty without one. */
    public Optional<SecrecyMark> secrecy() {
        return markings().ofCase();
    }

    /** What came in late, unasked or on paper, oldest first. */
    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** What was typed in from paper after the case was registered, oldest first. */
    public List<Transcription> transcriptions() {
        return origin == Origin.PAPER ? List.copyOf(transcriptions) : List.of();
    }

    List<ChecklistAnswer> answers() {
        return List.copyOf(answers);
    }

    public Checklist checklist() {
        return Checklist.of(schemeVersion.checklist(), answers);
    }

    public List<CaseNote> notes() {
        return List.copyOf(notes);
    }

    /** Who has said what about conflict of interest. */
    public Impartiality impartiality() {
        return new Impartiality(List.copyOf(conflictDeclarations), heldSince());
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** The decision in force: the last on the application, as it was changed since. */
    public Optional<Decision> decision() {
        return decisions.reversed().stream().filter(Decision::applies).findFirst();
    }

    /** Those that this person may read, oldest first: the region's staff once made, the company once sent. */
    public List<Decision> decisionsFor(Actor actor) {
        if (actor.readsAllCases()) {
            return decisions();
        }
        return actor.companies().contains(companyId())
                ? decisions.stream().filter(this::isSent).toList()
                : List.of();
    }

    /** The company may read it. */
    public boolean isSent(Decision decision) {
        if (wasAnothers(decision.decidedAt())) {
            return false;
        }
        if (decision.isOnDelay()
                || decision.rectifies() != null
                || decision.isByCourt()
                || decision.isOnPayment()
                || decision.stop() != null) {
            return true;
        }
        var appeal = decision.appeal();
        if (appeal != null) {
            return appeal.isSent(decision);
        }
        var recovery = decision.recovery();
        if (recovery != null) {
            return recovery.isSent();
        }
        var setOff = decision.setOff();
        if (setOff != null) {
            return setOff.isSent();
        }
        var change = decision.change();
        return change == null
                ? status != CaseStatus.DECIDED || !isLastOnApplication(decision)
                : change.hasSent(decision);
    }

    /** An earlier decision may have been put right, or an appeal against it dismissed, since this one was made. */
    private boolean isLastOnApplication(Decision decision) {
        return decisions.reversed().stream()
                .filter(Decision::isOnApplication)
                .findFirst()
                .filter(last -> last == decision)
                .isPresent();
    }

    /** When it was announced on the notice board, as it is known now; empty before that. */
    public Optional<Posting> posting(Decision decision) {
        return postings.reversed().stream()
                .filter(posting -> posting.isOf(decision))
                .findFirst();
    }

    /** How it was sent; empty before that, and for what was sent before that was kept. */
    public Optional<Delivery> delivery(Decision decision) {
        return deliveries.stream().filter(delivery -> delivery.isOf(decision)).findFirst();
    }

    /** What was recorded last of the day that the party got it. */
    public Optional<DeliveryReceipt> receipt(Decision decision) {
        return receipts.reversed().stream()
                .filter(receipt -> receipt.isOf(decision))
                .findFirst();
    }

    /** The day that the party got it: the first of what the party has said here and what was recorded; empty while unknown. */
    public Optional<Notified> notified(Decision decision) {
        var read = decision.receivedOn().map(day -> new Notified(day, Evidence.READ));
        var recorded = receipt(decision).map(DeliveryReceipt::shown);
        return Stream.concat(read.stream(), recorded.stream()).min(Comparator.comparing(Notified::on));
    }

    /** Until when the decision can be appealed. */
    public AppealTime appealTime(Decision decision) {
        return AppealTime.of(
                decision.remedy().orElse(Remedy.NONE),
                posting(decision),
                notified(decision).map(Notified::on));
    }

    public List<Appeal> appeals() {
        return List.copyOf(appeals);
    }

    /** An appeal that is not at its end. */
    public Optional<Appeal> openAppeal() {
        return appeals.stream().filter(Appeal::isOpen).findFirst();
    }

    public Optional<Appeal> openAppeal(Decision decision) {
        return appeals.stream()
                .filter(Appeal::isOpen)
                .filter(appeal -> appeal.decision().ordinal() == decision.ordinal())
                .findFirst();
    }

    /** A court has said that it holds no longer. */
    boolean isSetAside(Decision decision) {
        return appeals.stream().anyMatch(appeal -> appeal.hasSetAside(decision));
    }

    /** A court has changed it or set it aside. */
    public boolean isOverturned(Decision decision) {
        return appeals.stream().anyMatch(appeal -> appeal.hasOverturned(decision));
    }

    /** What is granted now, or is not, stands on it. */
    public boolean isAboutGrantInForce(Decision decision) {
        return (decision.isOnApplication() || decision.change() != null || decision.recovery() != null)
                && decision()
                        .filter(inForce ->
                                inForce.root().ordinal() == decision.root().ordinal())
                        .isPresent();
    }

    /** What is paid and no longer granted, since a court has set the grant aside or lowered it, and is not reclaimed yet. */
    public Kronor toRecover() {
        return grantedSek.isLessThan(paidSek)
                ? paidSek.minus(grantedSek).minus(reclaimed()).max(Kronor.ZERO)
                : Kronor.ZERO;
    }

    /** What is granted and not paid. */
    public Kronor unpaid() {
        return payableAtMost().minus(paidSek).max(Kronor.ZERO);
    }

    /** The most that is ever paid: what is granted, and what of the grant was paid before it was reclaimed. */
    public Kronor payableAtMost() {
        return payableAtMost(grantedSek);
    }

    /** The same if so much were granted. */
    public Kronor payableAtMost(Kronor granted) {
        return granted.plus(reclaimedSek);
    }

    /** What the company is to pay back, or has paid back, by all decisions on recovery that hold. */
    public Kronor reclaimed() {
        return Kronor.sum(recoveries.stream().map(Recovery::principal));
    }

    /** The same by all others than this. */
    public Kronor reclaimedBefore(Recovery recovery) {
        return Kronor.sum(recoveries.stream().filter(other -> other != recovery).map(Recovery::principal));
    }

    /** What recoveries that hold have taken back of the grant. */
    Kronor reclaimedOfGrant() {
        return Kronor.sum(recoveries.stream()
                .filter(recovery -> !recovery.principal().isZero())
                .map(Recovery::lowered));
    }

    public List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    public List<PaymentStop> paymentStops() {
        return List.copyOf(paymentStops);
    }

    /** Nothing may be paid or set off: it is stopped, or being examined whether it is to be (2022:1468, 28 §). */
    public boolean isHeldUnderSection28() {
        return paymentStops.stream().anyMatch(stop -> stop.status().isOpen());
    }

    /** Money is reclaimed by the rules of the ordinance, not by the conditions of the grant alone. */
    public boolean isUnderOrdinance() {
        return schemeVersion.appealRegime() == AppealRegime.SFS2022_1468_37;
    }

    /** What of that was begun to be set off against payments, oldest first. */
    public List<SetOff> setOffs() {
        return recoveries.stream()
                .flatMap(recovery -> recovery.setOffs().stream())
                .sorted(Comparator.comparing(SetOff::ordinal))
                .toList();
    }

    /** Those that the company has been told of. */
    public List<Recovery> toldRecoveries() {
        return recoveries.stream().filter(Recovery::isTold).toList();
    }

    /** What becomes of the grant is being examined; there is never more than one such. */
    public Optional<Recovery> examinedRecovery() {
        return recoveries.stream()
                .filter(recovery -> RecoveryStatus.EXAMINED.contains(recovery.status()))
                .findFirst();
    }

    /** The case was taken up again after that. */
    public boolean isResumedSince(Instant moment) {
        return events.stream()
                .anyMatch(event ->
                        event.action() == CaseAction.RESUME && !event.at().isBefore(moment));
    }

    /** A grant decided earlier that this decision puts an end to; empty for the first decision. */
    public Optional<Decision> grantBefore(Decision decision) {
        return decisions.stream()
                .takeWhile(earlier -> earlier != decision)
                .filter(earlier -> earlier.outcome().isGrant() && earlier.applies())
                .reduce((first, second) -> second);
    }

    /** What may be claimed from when to when; empty unless a grant is decided. */
    public Optional<CostPeriod> costPeriod() {
        return decision().flatMap(decision -> {
            var start = decision.startOn();
            var end = decision.endOn();
            var limits = schemeVersion.limits();
            return start == null || end == null
                    ? Optional.empty()
                    : Optional.of(new CostPeriod(
                            start, end, end.plusDays(limits.payGraceDays()), end.plusDays(limits.claimDeadlineDays())));
        });
    }

    /** The last day of the project by the decision in force; empty unless a grant is decided. */
    public Optional<LocalDate> endsOn() {
        return decision().map(Decision::endOn);
    }

    /** The last day that the project can be extended to, however often (INC-06); empty unless a grant is decided. */
    public Optional<LocalDate> latestEnd() {
        return decision()
                .map(Decision::startOn)
                .map(start -> start.plusMonths(schemeVersion.limits().maxTotalMonths()));
    }

    /** What may be bought, by the decision in force. */
    public CostPlan costPlan() {
        return decisions.reversed().stream()
                .filter(Decision::applies)
                .map(Decision::change)
                .filter(change -> change != null && change.kind() == ChangeKind.CHANGE)
                .findFirst()
                .map(change -> change.wish().costs())
                .orElseGet(() -> CostPlan.of(application.costs()));
    }

    /** The kinds of cost that more is claimed of than may be bought without a changed plan (PAY-03). */
    public List<CostType> claimedOverPlan() {
        var plan = costPlan();
        var claimed = CostPlan.claimed(claims);
        return claimed.amounts().keySet().stream()
                .filter(type -> schemeVersion.reallocation().needsDecision(plan.of(type), claimed.of(type)))
                .toList();
    }

    public List<ChangeRequest> changes() {
        return List.copyOf(changes);
    }

    /** Those that the company has sent in. */
    public List<ChangeRequest> sentChanges() {
        return changes.stream()
                .filter(change -> change.status() != ChangeStatus.DRAFT)
                .toList();
    }

    /** The company waits for a decision about it; there is never more than one. */
    public Optional<ChangeRequest> openChange() {
        return changes.stream().filter(ChangeRequest::isOpen).findFirst();
    }

    public List<AccountChange> accountChanges() {
        return List.copyOf(accountChanges);
    }

    /** Another account waits to be checked and approved; there is never more than one. */
    public Optional<AccountChange> openAccountChange() {
        return accountChanges.stream().filter(AccountChange::isOpen).findFirst();
    }

    /** Where the grant is paid: the account approved last, else that of the application; null while none is given. */
    public @Nullable Account account() {
        return accountChanges.stream()
                .filter(AccountChange::isApproved)
                .reduce((earlier, later) -> later)
                .map(AccountChange::account)
                .orElseGet(application::account);
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    public @Nullable FinalReport finalReport() {
        return finalReport;
    }

    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
