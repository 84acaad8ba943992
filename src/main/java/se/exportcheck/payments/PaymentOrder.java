package se.exportcheck.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.money.Kronor;

/** One payment of a file: the claim's own number for it, which no other file ever has. Written once. */
@Entity
@Immutable
public class PaymentOrder {

    /** What a claim sends to the bank now. */
    record Of(Claim claim, String endToEndId, Kronor amount) {
        static Of the(Claim claim) {
            return new Of(claim, Objects.requireNonNull(claim.endToEndId()), claim.toBank());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private PaymentFile file;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private String endToEndId;
    private Kronor amountSek;

    @SuppressWarnings("NullAway.Init")
    protected PaymentOrder() {}

    PaymentOrder(PaymentFile file, Of of) {
        this.file = file;
        claim = of.claim();
        endToEndId = of.endToEndId();
        amountSek = of.amount();
    }

    public Claim claim() {
        return claim;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public Kronor amount() {
        return amountSek;
    }

    /** The bank returned it; the claim's payment has another number since. */
    public boolean isReturned() {
        return !endToEndId.equals(claim.endToEndId()) && !claim.hasPaid(endToEndId);
    }
}
