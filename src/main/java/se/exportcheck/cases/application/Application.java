package se.exportcheck.cases.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.SchemeTerms;

/** <i>Ansökan</i>: what the company fills in, section by section. Totals are computed, never typed (COST-03). */
@Entity
public class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @Embedded
    private @Nullable CompanyFacts company;

    @ElementCollection
    @CollectionTable(name = "application_holding", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<DeclaredHolding> holdings = new ArrayList<>();

    @Embedded
    private @Nullable Contact contact;

    @Embedded
    private @Nullable Venture venture;

    @ElementCollection
    @CollectionTable(name = "application_market", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "country")
    private List<String> markets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_activity", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Activity> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "application_cost", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Cost> costs = new ArrayList<>();

    private @Nullable Kronor requestedSek;
    private @Nullable Boolean otherFunding;

    @ElementCollection
    @CollectionTable(name = "application_funding", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Funding> funding = new ArrayList<>();

    private @Nullable Boolean earlierAid;

    @ElementCollection
    @CollectionTable(name = "application_aid", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<DeclaredAid> aid = new ArrayList<>();

    @Embedded
    private @Nullable Account account;

    @ElementCollection
    @CollectionTable(name = "application_section", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Section, SectionSave> saves = new EnumMap<>(Section.class);

    public Application() {}

    public void describeCompany(CompanyFacts facts, Edit edit) {
        save(Section.COMPANY, edit);
        company = facts;
    }

    /** The largest owners, and what the company owns itself; an empty list says that there is nothing to tell. */
    public void declareOwners(List<DeclaredHolding> declared, Edit edit) {
        save(Section.OWNERS, edit);
        replace(holdings, declared);
    }

    public void nameContact(Contact person, Edit edit) {
        save(Section.CONTACT, edit);
        contact = person;
    }

    public void describeVenture(Venture described, Edit edit) {
        save(Section.VENTURE, edit);
        venture = described;
    }

    public void aimAt(List<String> countries, Edit edit) {
        save(Section.MARKETS, edit);
        replace(markets, countries);
    }

    public void plan(List<Activity> planned, Edit edit) {
        save(Section.ACTIVITIES, edit);
        replace(activities, planned);
    }

    /** The planned costs, and what is sought for them; null seeks the most that the scheme gives. */
    public void budget(List<Cost> planned, @Nullable Kronor requested, Edit edit) {
        save(Section.COSTS, edit);
        replace(costs, planned);
        requestedSek = requested;
    }

    /** All other money for the same costs; an empty list says that there is none. */
    public void declareFunding(List<Funding> declared, Edit edit) {
        save(Section.FUNDING, edit);
        otherFunding = !declared.isEmpty();
        replace(funding, declared);
    }

    /** All aid of minor importance of the period; an empty list says that there is none. */
    public void declareAid(List<DeclaredAid> declared, Edit edit) {
        save(Section.AID, edit);
        earlierAid = !declared.isEmpty();
        replace(aid, declared);
    }

    public void payTo(Account to, Edit edit) {
        save(Section.ACCOUNT, edit);
        account = to;
    }

    /** Attachments are stored beside the application; this notes that the company is done with them. */
    public void attachmentsDone(Edit edit) {
        save(Section.ATTACHMENTS, edit);
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The sections that say nothing yet. */
    public List<Section> missing() {
        return Stream.of(Section.values())
                .filter(section -> !isComplete(section))
                .toList();
    }

    public boolean isComplete(Section section) {
        return switch (section) {
            case COMPANY -> company != null;
            case CONTACT -> contact != null;
            case VENTURE -> venture != null;
            case MARKETS -> !markets.isEmpty();
            case ACTIVITIES -> !activities.isEmpty();
            case COSTS -> !costs.isEmpty();
            case FUNDING -> otherFunding != null;
            case AID -> earlierAid != null;
            case OWNERS, ATTACHMENTS -> saves.containsKey(section);
            case ACCOUNT -> account != null;
        };
    }

    public Optional<SectionSave> lastSave(Section section) {
        return Optional.ofNullable(saves.get(section));
    }

    /** The version that a form of the section must carry; 0 before it is saved at all. */
    public int versionOf(Section section) {
        return lastSave(section).map(SectionSave::version).orElse(0);
    }

    /** How often anything of it has been saved: a form that was shown at another number is not of today. */
    public int timesSaved() {
        return saves.values().stream().mapToInt(SectionSave::version).sum();
    }

    public BigDecimal totalCost() {
        return costs.stream().map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public EligibleCost eligibleCost(SchemeTerms terms) {
        return EligibleCost.of(costs, terms);
    }

    /** What is sought: what the company asked for, else the most that the scheme gives for the costs. */
    public Kronor requested(SchemeTerms terms) {
        return requestedSek == null ? terms.grant().largest(eligibleCost(terms).total()) : requestedSek;
    }

    public @Nullable CompanyFacts company() {
        return company;
    }

    /** Who owns the company and what it owns, as it says itself. */
    public List<DeclaredHolding> holdings() {
        return List.copyOf(holdings);
    }

    public @Nullable Contact contact() {
        return contact;
    }

    public @Nullable Venture venture() {
        return venture;
    }

    public List<String> markets() {
        return List.copyOf(markets);
    }

    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    public List<Cost> costs() {
        return List.copyOf(costs);
    }

    /** What the company itself asked for; null when it left that to the scheme. */
    public @Nullable Kronor requestedSek() {
        return requestedSek;
    }

    /** Whether there is other money; null until answered. */
    public @Nullable Boolean otherFunding() {
        return otherFunding;
    }

    public List<Funding> funding() {
        return List.copyOf(funding);
    }

    /** Whether there is earlier aid of minor importance; null until answered. */
    public @Nullable Boolean earlierAid() {
        return earlierAid;
    }

    public List<DeclaredAid> aid() {
        return List.copyOf(aid);
    }

    public @Nullable Account account() {
        return account;
    }

    private void save(Section section, Edit edit) {
        if (versionOf(section) != edit.seenVersion()) {
            throw new SectionChanged(section);
        }
        saves.put(section, new SectionSave(edit.seenVersion() + 1, edit.by(), edit.at()));
    }

    private static <T> void replace(List<T> rows, List<T> by) {
        rows.clear();
        rows.addAll(by);
    }
}
