package se.exportcheck.cases.invoices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.claims.ClaimStatus;

/**
 * A row of a claim, and another row of the region that may be of the same invoice, whosever it is: a cost is paid once.
 * Found by the database, kept nowhere.
 */
@Entity
@Immutable
public class InvoiceDuplicate {

    @Id
    private String id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    private Long lineId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id")
    private ClaimLine other;

    @Enumerated(EnumType.STRING)
    private InvoiceLikeness likeness;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settlement_id")
    private @Nullable InvoiceSettlement settlement;

    @SuppressWarnings("NullAway.Init")
    protected InvoiceDuplicate() {}

    /** What the company has not sent in is its own, and nothing that the region looks at. */
    public boolean isSentIn() {
        return other.claim().status() != ClaimStatus.DRAFT;
    }

    public boolean isInSameCase() {
        return Objects.equals(other.claim().grantCase().id(), claim.grantCase().id());
    }

    public boolean isOfSameCompany() {
        return other.claim().grantCase().companyId().equals(claim.grantCase().companyId());
    }

    /** Nobody has said yet what it is, or it is claimed twice: nothing of the row can be approved. */
    public boolean standsInTheWay() {
        return settlement == null || settlement.forbids(lineId);
    }

    public Long lineId() {
        return lineId;
    }

    Long caseId() {
        return Objects.requireNonNull(claim.grantCase().id());
    }

    Long otherId() {
        return Objects.requireNonNull(other.id());
    }

    public ClaimLine other() {
        return other;
    }

    public InvoiceLikeness likeness() {
        return likeness;
    }

    /** What an officer has said of the two; empty until then. */
    public Optional<InvoiceSettlement> settlement() {
        return Optional.ofNullable(settlement);
    }
}
