package se.exportcheck.deminimis;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.money.Euro;

/** A line of the ledger of aid of minor importance. Written once; it counts until a correction names it. */
@Entity
@Immutable
public class AidEntry {

    /**
     * Aid as it is entered.
     *
     * @param number the enterprise that it counts for
     * @param recipient what that enterprise, or one of its group without a Swedish number, is called
     * @param amount gross grant equivalent before tax, in the currency it was stated in
     * @param rate the rate of the grant date; null for euro, and while it is not entered
     */
    public record Aid(
            OrganisationNumber number,
            String recipient,
            LocalDate grantedOn,
            String giver,
            String measure,
            AidRegulation regulation,
            Currency currency,
            BigDecimal amount,
            @Nullable ExchangeRate rate) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private AidKind kind;

    private OrganisationNumber organisationNumber;
    private String recipient;
    private LocalDate grantedOn;
    private String giver;
    private String measure;

    @Enumerated(EnumType.STRING)
    private AidRegulation regulation;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private BigDecimal amount;

    @Embedded
    @AttributeOverride(name = "kronor", column = @Column(name = "rate"))
    @AttributeOverride(name = "date", column = @Column(name = "rate_date"))
    @AttributeOverride(name = "source", column = @Column(name = "rate_source"))
    private @Nullable ExchangeRate rate;

    private @Nullable Long caseId;
    private @Nullable Long decisionId;
    private @Nullable Long corrects;
    private @Nullable String reason;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected AidEntry() {}

    private AidEntry(AidKind kind, Aid aid, Entered entered) {
        this.kind = kind;
        organisationNumber = aid.number();
        recipient = aid.recipient();
        grantedOn = aid.grantedOn();
        giver = aid.giver();
        measure = aid.measure();
        regulation = aid.regulation();
        currency = aid.currency();
        amount = aid.amount();
        rate = aid.rate();
        this.entered = entered;
    }

    /** What the company declares in the application of a case. */
    public static AidEntry declared(Aid aid, Long caseId, Entered entered) {
        var entry = new AidEntry(AidKind.DECLARED, aid, entered);
        entry.caseId = caseId;
        return entry;
    }

    /** What the region grants by a decision in a case. */
    public static AidEntry granted(Aid aid, Long caseId, Long decisionId, Entered entered) {
        var entry = new AidEntry(AidKind.GRANTED, aid, entered);
        entry.caseId = caseId;
        entry.decisionId = decisionId;
        return entry;
    }

    /** What an officer knows from elsewhere, noted in a case. */
    public static AidEntry registeredElsewhere(Aid aid, Long caseId, Entered entered) {
        var entry = new AidEntry(AidKind.REGISTERED_ELSEWHERE, aid, entered);
        entry.caseId = caseId;
        return entry;
    }

    /** The same aid with another amount, which counts in place of this; nothing when it is annulled. */
    public AidEntry corrected(BigDecimal newAmount, String why, Entered by) {
        return correctedFor(organisationNumber, recipient, newAmount, why, by);
    }

    /** All or a part of the aid as another enterprise's, which took over what it was for. */
    public AidEntry correctedFor(OrganisationNumber successor, String name, BigDecimal part, String why, Entered by) {
        var aid = new Aid(successor, name, grantedOn, giver, measure, regulation, currency, part, rate);
        var entry = new AidEntry(AidKind.CORRECTION, aid, by);
        entry.caseId = caseId;
        entry.decisionId = decisionId;
        entry.corrects = id();
        entry.reason = why;
        return entry;
    }

    /** The same aid of the same recipient, as it is stated in another application once more. */
    boolean isSameAs(Aid aid) {
        return grantedOn.equals(aid.grantedOn())
                && currency == aid.currency()
                && amount.compareTo(aid.amount()) == 0
                && giver.equalsIgnoreCase(aid.giver())
                && recipient.equalsIgnoreCase(aid.recipient())
                && measure.equalsIgnoreCase(aid.measure());
    }

    /** What it counts as; empty for kronor without a rate. */
    Optional<AidAmount> amountAt(@Nullable ExchangeRate known) {
        return switch (currency) {
            case EUR -> Optional.of(new AidAmount.InEuro(new Euro(amount)));
            case SEK -> Optional.ofNullable(known).map(rateOfDay -> new AidAmount.InKronor(amount, rateOfDay));
        };
    }

    /** It stands for a decision of the region in this case. */
    public boolean isGrantOf(Long otherCase) {
        return decisionId != null && otherCase.equals(caseId);
    }

    /** It stands for a decision of the region, as it was made or as it was corrected. */
    public boolean isGrant() {
        return decisionId != null;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public AidKind kind() {
        return kind;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public String recipient() {
        return recipient;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public String giver() {
        return giver;
    }

    public String measure() {
        return measure;
    }

    public AidRegulation regulation() {
        return regulation;
    }

    public Currency currency() {
        return currency;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** The rate it was entered with; null for euro, and when none was known. */
    public @Nullable ExchangeRate rate() {
        return rate;
    }

    /** The case it was noted in or granted by; null when it was in none. */
    public @Nullable Long caseId() {
        return caseId;
    }

    /** The region's decision that it stands for; null for all other aid. */
    public @Nullable Long decisionId() {
        return decisionId;
    }

    /** The entry that this one counts in place of; null unless it is a correction. */
    public @Nullable Long corrects() {
        return corrects;
    }

    /** Why it is corrected; null unless it is a correction. */
    public @Nullable String reason() {
        return reason;
    }

    public Entered entered() {
        return entered;
    }
}
