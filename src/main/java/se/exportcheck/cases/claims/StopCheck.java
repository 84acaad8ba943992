package se.exportcheck.cases.claims;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/**
 * Whether anything stops a payment: debts for taxes or fees with the Enforcement Authority, liquidation, bankruptcy, an
 * unpaid recovery of aid (PAY-06; 2022:1468, 18 and 28 §§). The newest of a claim applies. Written once.
 */
@Entity
@Immutable
public class StopCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private boolean clear;
    private @Nullable String note;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected StopCheck() {}

    StopCheck(Claim claim, boolean clear, @Nullable String note, Entered entered) {
        this.claim = claim;
        this.clear = clear;
        this.note = note;
        this.entered = entered;
    }

    /** Nothing stops the payment. */
    public boolean isClear() {
        return clear;
    }

    /** What stops it, or what was looked up. */
    public @Nullable String note() {
        return note;
    }

    public Entered entered() {
        return entered;
    }
}
