package se.exportcheck.deminimis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** An officer's word on two entries that may be one award: they are, and one of them counts no longer, or they are two. */
@Entity
@Immutable
public class AidSettlement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Long caseId;

    @ManyToOne
    @JoinColumn(name = "kept_entry")
    private AidEntry kept;

    @ManyToOne
    @JoinColumn(name = "other_entry")
    private AidEntry other;

    private boolean same;
    private String reason;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected AidSettlement() {}

    AidSettlement(AidDuplicate duplicate, boolean same, String reason, Long caseId, Entered entered) {
        kept = duplicate.kept();
        other = duplicate.other();
        this.same = same;
        this.reason = reason;
        this.caseId = caseId;
        this.entered = entered;
    }

    public AidEntry kept() {
        return kept;
    }

    public AidEntry other() {
        return other;
    }

    public String reason() {
        return reason;
    }

    public Entered entered() {
        return entered;
    }

    boolean isOf(AidDuplicate duplicate) {
        return duplicate.isOf(kept.id(), other.id()) || duplicate.isOf(other.id(), kept.id());
    }
}
