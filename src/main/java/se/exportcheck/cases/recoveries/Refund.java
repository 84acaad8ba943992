package se.exportcheck.cases.recoveries;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** What has gone back to the company of what it had paid back, when a court left less to reclaim. Written once. */
@Entity
@Immutable
public class Refund {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    private LocalDate paidOn;
    private BigDecimal amount;
    private String reference;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected Refund() {}

    Refund(Recovery recovery, Repayment.Sum sum, Entered entered) {
        this.recovery = recovery;
        paidOn = sum.paidOn();
        amount = sum.amount();
        reference = sum.reference();
        this.entered = entered;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    /** Kronor, two decimals. */
    public BigDecimal amount() {
        return amount;
    }

    public String reference() {
        return reference;
    }

    public Entered entered() {
        return entered;
    }

    /** The same as it counts: so much less is paid. */
    Repayment.Sum taken() {
        return new Repayment.Sum(paidOn, amount.negate(), reference);
    }
}
