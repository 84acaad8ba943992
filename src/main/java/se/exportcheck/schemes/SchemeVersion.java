package se.exportcheck.schemes;

import jakarta.persistence.AttributeOverride;
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
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;

/** A scheme as it was published: a case keeps the version in force when it was received. Never edited afterwards. */
@Entity
@Immutable
public class SchemeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    private Scheme scheme;

    private int versionNumber;
    private String nameSv;
    private String nameEn;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    @Enumerated(EnumType.STRING)
    private AppealRegime appealRegime;

    @Embedded
    private AppealTerms appeal;

    @Enumerated(EnumType.STRING)
    private FundingSource fundingSource;

    @Enumerated(EnumType.STRING)
    private StartRule startRule;

    @Enumerated(EnumType.STRING)
    private RateSource rateSource;

    @Embedded
    private SizeLimits size;

    @Embedded
    @AttributeOverride(name = "share", column = @Column(name = "share_max"))
    @AttributeOverride(name = "minimum", column = @Column(name = "min_grant"))
    @AttributeOverride(name = "maximum", column = @Column(name = "max_grant"))
    private GrantTerms grant;

    private Kronor quoteThreshold;

    @Embedded
    private TargetGroup targetGroup;

    private @Nullable Kronor equipmentUpTo;

    @Embedded
    private TravelTerms travel;

    @Embedded
    private ChequeFrequency frequency;

    private List<String> warnings;

    @Embedded
    private TimeLimits limits;

    @Embedded
    private ReminderDays reminders;

    @Embedded
    private Reallocation reallocation;

    private int maxClaims;
    private List<Integer> followupMonths;
    private String authoredBy;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "checklist_item", joinColumns = @JoinColumn(name = "scheme_version_id"))
    @OrderColumn(name = "position")
    private List<ChecklistItem> checklist;

    @ElementCollection
    @CollectionTable(name = "grant_condition", joinColumns = @JoinColumn(name = "scheme_version_id"))
    @OrderColumn(name = "position")
    private List<GrantCondition> conditions;

    @SuppressWarnings("NullAway.Init")
    protected SchemeVersion() {}

    public Scheme scheme() {
        return scheme;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String nameSv() {
        return nameSv;
    }

    public String nameEn() {
        return nameEn;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Null until it is published, by somebody else than its author. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    public AppealRegime appealRegime() {
        return appealRegime;
    }

    /** Where and how what can be appealed is appealed. */
    public AppealTerms appeal() {
        return appeal;
    }

    /** How such a decision is appealed; empty when there are no words for that, so that it cannot go out. */
    public Optional<Remedy> remedyAgainst(Ruling ruling) {
        return appeal.against(ruling, appealRegime);
    }

    public FundingSource fundingSource() {
        return fundingSource;
    }

    public StartRule startRule() {
        return startRule;
    }

    /** Whose rate of the euro the aid is counted at. */
    public RateSource rateSource() {
        return rateSource;
    }

    public SizeLimits size() {
        return size;
    }

    public GrantTerms grant() {
        return grant;
    }

    /** From this total per supplier on a quote is asked for (COST-04). */
    public Kronor quoteThreshold() {
        return quoteThreshold;
    }

    public TargetGroup targetGroup() {
        return targetGroup;
    }

    /** The largest venture that machines and equipment can be supported in (mikrobidrag, COST-08); null for none. */
    public @Nullable Kronor equipmentUpTo() {
        return equipmentUpTo;
    }

    /** Whether a kind of cost can be supported in a venture that costs so much, kronor (COST-01, COST-08). */
    public boolean supports(Enum<?> costType, BigDecimal totalCost) {
        return targetGroup.supports(costType)
                || (costType.name().equals("EQUIPMENT")
                        && equipmentUpTo != null
                        && totalCost.compareTo(equipmentUpTo.toDecimal()) <= 0);
    }

    public TravelTerms travel() {
        return travel;
    }

    public ChequeFrequency frequency() {
        return frequency;
    }

    /** Whether the applicant is told when the answers do not fit the rule: {@code ELIG-06}. */
    public boolean warnsOf(String rule) {
        return warnings.contains(rule);
    }

    public TimeLimits limits() {
        return limits;
    }

    public ReminderDays reminders() {
        return reminders;
    }

    /** From when more of a kind of cost than is planned needs a decision first. */
    public Reallocation reallocation() {
        return reallocation;
    }

    /** How many claims a company may send in, the final one included (domain brief 1.8). */
    public int maxClaims() {
        return maxClaims;
    }

    /** When the company is asked what came of it, in months after the last payment. */
    public List<Integer> followupMonths() {
        return followupMonths;
    }

    public List<ChecklistItem> checklist() {
        return checklist;
    }

    public List<GrantCondition> conditions() {
        return conditions;
    }
}
