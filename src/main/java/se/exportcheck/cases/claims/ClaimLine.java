package se.exportcheck.cases.claims;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.invoices.InvoiceDuplicate;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.cases.rules.RelatedParties;
import se.exportcheck.companies.OrganisationNumber;

/** A row of the voucher list (verifikatförteckning, A13): an invoice that was paid, and what is approved of it. */
@Entity
public class ClaimLine {

    /**
     * What the company claims.
     *
     * @param supplierNumber null when the company does not give it
     * @param orderedOn when the first binding order was placed or the agreement made; a free quote is none (INC-03)
     * @param amount kronor without VAT, two decimals
     */
    public record Voucher(
            CostType costType,
            String description,
            String voucherNumber,
            String supplier,
            @Nullable OrganisationNumber supplierNumber,
            String invoiceNumber,
            @Nullable LocalDate orderedOn,
            @Nullable LocalDate deliveredOn,
            LocalDate invoicedOn,
            LocalDate paidOn,
            BigDecimal amount) {

        public Voucher(
                CostType costType,
                String description,
                String voucherNumber,
                String supplier,
                String invoiceNumber,
                @Nullable LocalDate orderedOn,
                @Nullable LocalDate deliveredOn,
                LocalDate invoicedOn,
                LocalDate paidOn,
                BigDecimal amount) {
            this(
                    costType,
                    description,
                    voucherNumber,
                    supplier,
                    null,
                    invoiceNumber,
                    orderedOn,
                    deliveredOn,
                    invoicedOn,
                    paidOn,
                    amount);
        }
    }

    /**
     * Why less than the claimed amount is approved (PAY-02). By itself it only says that the grant is counted on other
     * costs (2022:1468, 27 §): that something is not paid on one of the grounds of 29 § is said beside it.
     */
    public enum Reason {
        OUTSIDE_PERIOD,
        NOT_ELIGIBLE,
        NOT_PROVED,
        OVER_BUDGET,
        TRAVEL_CAP,
        VAT,
        RELATED_SUPPLIER,
        /** It may hide any ground: nobody loses a right to appeal by it. */
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private int position;

    @Enumerated(EnumType.STRING)
    private CostType costType;

    private String description;
    private String voucherNumber;
    private String supplier;
    private @Nullable OrganisationNumber supplierNumber;
    private String invoiceNumber;
    private @Nullable LocalDate orderedOn;
    private @Nullable LocalDate deliveredOn;
    private LocalDate invoicedOn;
    private LocalDate paidOn;
    private BigDecimal amount;
    private @Nullable BigDecimal approved;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable NonPaymentGround ground;

    private @Nullable String comment;

    @SuppressWarnings("NullAway.Init")
    protected ClaimLine() {}

    ClaimLine(Claim claim, int position, Voucher voucher) {
        this.claim = claim;
        this.position = position;
        costType = voucher.costType();
        description = voucher.description();
        voucherNumber = voucher.voucherNumber();
        supplier = voucher.supplier();
        supplierNumber = voucher.supplierNumber();
        invoiceNumber = voucher.invoiceNumber();
        orderedOn = voucher.orderedOn();
        deliveredOn = voucher.deliveredOn();
        invoicedOn = voucher.invoicedOn();
        paidOn = voucher.paidOn();
        amount = voucher.amount();
    }

    /** Nobody has reviewed it. */
    void reviewAnew() {
        approved = null;
        reason = null;
        ground = null;
        comment = null;
    }

    /** The claimed amount is kept beside what is approved of it. A reduction needs a reason. */
    void review(
            BigDecimal approvedAmount,
            @Nullable Reason why,
            @Nullable NonPaymentGround under,
            @Nullable String remark) {
        if (approvedAmount.signum() < 0 || approvedAmount.compareTo(amount) > 0) {
            throw new IllegalArgumentException("Approved is between zero and what was claimed");
        }
        if (approvedAmount.compareTo(amount) < 0 && why == null) {
            throw new IllegalArgumentException("A reduction needs a reason");
        }
        approved = approvedAmount;
        reason = approvedAmount.compareTo(amount) < 0 ? why : null;
        ground = approvedAmount.compareTo(amount) < 0 ? under : null;
        comment = remark;
    }

    public @Nullable Long id() {
        return id;
    }

    int position() {
        return position;
    }

    BigDecimal approvedOrZero() {
        return approved == null ? BigDecimal.ZERO : approved;
    }

    /** What is approved of the amount, or can be until it is reviewed. */
    public BigDecimal expected() {
        return approved == null ? payable() : approved;
    }

    public Claim claim() {
        return claim;
    }

    /**
     * What the company and the officer should look at twice.
     *
     * @param related from whom nothing is bought with the grant
     */
    public List<VoucherWarning> warnings(RelatedParties related) {
        return Stream.of(VoucherWarning.values())
                .filter(warning -> warning.appliesTo(this, related))
                .toList();
    }

    /** Rows that were sent in, of any case, and may be of the same invoice: for the region's eyes only. */
    public List<InvoiceDuplicate> duplicates() {
        return allDuplicates().filter(InvoiceDuplicate::isSentIn).toList();
    }

    /** The company itself claims the invoice in another case, sent in or not. */
    boolean isInAnotherCaseOfTheCompany() {
        return allDuplicates().anyMatch(other -> other.isOfSameCompany() && !other.isInSameCase());
    }

    private Stream<InvoiceDuplicate> allDuplicates() {
        return claim.duplicates().stream()
                .filter(duplicate -> duplicate.lineId().equals(id));
    }

    /** An officer has said of every row that may be of the same invoice what it is, and this one is not paid twice. */
    public boolean mayBeApproved() {
        return duplicates().stream().noneMatch(InvoiceDuplicate::standsInTheWay);
    }

    public boolean isReduced() {
        return approved != null && approved.compareTo(amount) < 0;
    }

    /** Less is approved than was claimed, on a ground that can be appealed, or may be one (2022:1468, 29 and 37 §§). */
    boolean isPartlyNotPaid() {
        return isReduced() && (ground != null || reason == Reason.OTHER);
    }

    /** The ground of 29 § that something is not paid on; null when it is only counted otherwise (27 §). */
    public @Nullable NonPaymentGround ground() {
        return ground;
    }

    /** Which row it is, on what ground and how much is left of it: what the company is heard on. */
    Optional<String> nonPayment() {
        return Optional.ofNullable(ground).map(point -> "%d %s %s".formatted(position, point, approved));
    }

    /** Which row it is and what its review says. */
    String reviewed() {
        var sum = approved == null ? null : approved.stripTrailingZeros().toPlainString();
        return "%d %s %s %s".formatted(position, sum, reason, ground);
    }

    public CostType costType() {
        return costType;
    }

    public String description() {
        return description;
    }

    public String voucherNumber() {
        return voucherNumber;
    }

    public String supplier() {
        return supplier;
    }

    /** Null when the company has not given it. */
    public @Nullable OrganisationNumber supplierNumber() {
        return supplierNumber;
    }

    public String invoiceNumber() {
        return invoiceNumber;
    }

    /** Null in a row that was entered before it was asked. */
    public @Nullable LocalDate orderedOn() {
        return orderedOn;
    }

    /** Null in a row that was entered before it was asked. */
    public @Nullable LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** What its days allow to be paid: nothing of what was ordered before the venture was to start (INC-03). */
    public BigDecimal payable() {
        return isOrderedTooEarly() ? BigDecimal.ZERO : amount;
    }

    /** Ordered before the venture was to start. */
    public boolean isOrderedTooEarly() {
        return VoucherWarning.isOrderedTooEarly(this);
    }

    public LocalDate invoicedOn() {
        return invoicedOn;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public BigDecimal amount() {
        return amount;
    }

    public boolean isReviewed() {
        return approved != null;
    }

    /** Kronor approved of the amount; null until reviewed. */
    public @Nullable BigDecimal approved() {
        return approved;
    }

    public @Nullable Reason reason() {
        return reason;
    }

    public @Nullable String comment() {
        return comment;
    }
}
