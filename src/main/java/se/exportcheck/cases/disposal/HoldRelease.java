package se.exportcheck.cases.disposal;

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

/** That a hold is lifted, and why. Written once. */
@Entity
@Immutable
public class HoldRelease {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "legal_hold_id")
    private LegalHold hold;

    private String reason;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected HoldRelease() {}

    HoldRelease(LegalHold hold, String reason, Entered entered) {
        this.hold = hold;
        this.reason = reason;
        this.entered = entered;
    }

    public String reason() {
        return reason;
    }

    public Entered entered() {
        return entered;
    }
}
