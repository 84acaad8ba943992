package se.exportcheck.cases.claims;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;

/** What was paid of a claim before it was reviewed again: it stays paid, and counts as that. Written once. */
@Entity
@Immutable
@Table(name = "claim_payment")
public class EarlierPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private String endToEndId;
    private Kronor amountSek;
    private LocalDate paidOn;

    @SuppressWarnings("NullAway.Init")
    protected EarlierPayment() {}

    /** Keeps what the claim, which is paid, has paid now. */
    EarlierPayment(Claim claim) {
        this.claim = claim;
        endToEndId = Objects.requireNonNull(claim.endToEndId());
        amountSek = claim.payable();
        paidOn = Objects.requireNonNull(claim.paidOn());
    }

    /** The payment's own number at the bank (PAY-07). */
    public String endToEndId() {
        return endToEndId;
    }

    public Kronor amount() {
        return amountSek;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
