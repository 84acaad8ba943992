package se.exportcheck.cases.reconsideration;

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
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;

/** That a decision on payment is taken up again, by what right and why. Written once. */
@Entity
@Immutable
public class PaymentReconsideration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision before;

    @Enumerated(EnumType.STRING)
    private PaymentChange ground;

    private String why;
    private @Nullable String hearing;
    private Kronor totalBefore;
    private @Nullable String rowsBefore;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected PaymentReconsideration() {}

    /**
     * Only {@link Claim#reconsider} makes one.
     *
     * @param hearing how the company was heard on a slip, or why that was not needed; null for anything else
     */
    public PaymentReconsideration(
            Claim claim, PaymentChange ground, String why, @Nullable String hearing, Entered entered) {
        this.claim = claim;
        before = claim.decision().orElseThrow();
        this.ground = ground;
        this.why = why;
        this.hearing = hearing;
        totalBefore = claim.total();
        rowsBefore = claim.reviewedRows();
        this.entered = entered;
    }

    /** The decision that is to be changed. */
    public Decision before() {
        return before;
    }

    public PaymentChange ground() {
        return ground;
    }

    /** What is wrong with it. */
    public String why() {
        return why;
    }

    public @Nullable String hearing() {
        return hearing;
    }

    /** All that the claim paid or was to pay when it was taken up. */
    public Kronor totalBefore() {
        return totalBefore;
    }

    public Entered entered() {
        return entered;
    }

    public boolean isOf(Decision decision) {
        return before.ordinal() == decision.ordinal();
    }

    /** Something else is approved of a row than when it was taken up. */
    public boolean hasOtherRows(String rows, BigDecimal approved) {
        return rowsBefore == null
                ? approved.compareTo(Objects.requireNonNull(before.approvedCost())) != 0
                : !rowsBefore.equals(rows);
    }

    /** So much in all, of costs approved to this, is not what the decision says: more, where the company is told that it is. */
    public boolean isChangedBy(Kronor total, BigDecimal approved, boolean otherRows) {
        return !total.equals(totalBefore)
                || approved.compareTo(Objects.requireNonNull(before.approvedCost())) != 0
                || (!ground.isInFavour() && otherRows);
    }

    /** So much in all, of costs approved to this, may be decided instead. What is paid stays paid, but later claims count on it. */
    public boolean allows(Kronor total, BigDecimal approved) {
        return !ground.isInFavour()
                || (!total.isLessThan(totalBefore)
                        && approved.compareTo(Objects.requireNonNull(before.approvedCost())) >= 0);
    }
}
