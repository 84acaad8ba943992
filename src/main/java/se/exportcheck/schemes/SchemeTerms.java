package se.exportcheck.schemes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.deminimis.RateSource;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;

/** The terms of a scheme in one of its versions: every number, text, item and condition that differs between regions and years. */
@MappedSuperclass
public abstract class SchemeTerms {

    String nameSv;
    String nameEn;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    @Enumerated(EnumType.STRING)
    LegalBasis legalBasis;

    @Nullable
    LocalDate legalBasisValidTo;

    @Enumerated(EnumType.STRING)
    AppealRegime appealRegime;

    @Embedded
    AppealTerms appeal;

    @Enumerated(EnumType.STRING)
    FundingSource fundingSource;

    @Enumerated(EnumType.STRING)
    StartRule startRule;

    @Enumerated(EnumType.STRING)
    RateSource rateSource;

    @Embedded
    SizeLimits size;

    @Embedded
    @AttributeOverride(name = "share", column = @Column(name = "share_max"))
    @AttributeOverride(name = "minimum", column = @Column(name = "min_grant"))
    @AttributeOverride(name = "maximum", column = @Column(name = "max_grant"))
    GrantTerms grant;

    Kronor quoteThreshold;

    @Embedded
    TargetGroup targetGroup;

    @Nullable
    Kronor equipmentUpTo;

    @Embedded
    TravelTerms travel;

    @Embedded
    ChequeFrequency frequency;

    List<String> warnings;

    @Embedded
    TimeLimits limits;

    @Embedded
    ReminderDays reminders;

    @Embedded
    Reallocation reallocation;

    int maxClaims;
    List<Integer> followupMonths;

    @ElementCollection
    @CollectionTable(name = "checklist_item", joinColumns = @JoinColumn(name = "scheme_version_id"))
    @OrderColumn(name = "position")
    List<ChecklistItem> checklist = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "grant_condition", joinColumns = @JoinColumn(name = "scheme_version_id"))
    @OrderColumn(name = "position")
    List<GrantCondition> conditions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SchemeTerms() {}

    public String nameSv() {
        return nameSv;
    }

    public String nameEn() {
        return nameEn;
    }

    /** @param language {@code en} for English */
    public String nameIn(String language) {
        return language.equals("en") ? nameEn : nameSv;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null when it holds until the next version does. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public LegalBasis legalBasis() {
        return legalBasis;
    }

    /** The last day on which aid can be granted under it (GB-08); null when no end is known. */
    public @Nullable LocalDate legalBasisValidTo() {
        return legalBasisValidTo;
    }

    /** Aid can be granted on the day. After the last day of the legal basis it cannot, whatever else is in order (GB-08). */
    public boolean canGrantOn(LocalDate day) {
        return legalBasisValidTo == null || !day.isAfter(legalBasisValidTo);
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

    /** The conditions as a decision says them. */
    public List<String> conditionTexts(boolean swedish) {
        return conditions.stream()
                .map(condition -> condition.text(swedish, followupMonths))
                .toList();
    }
}
