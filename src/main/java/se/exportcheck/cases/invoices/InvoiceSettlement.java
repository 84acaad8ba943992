package se.exportcheck.cases.invoices;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** An officer's word on two rows that look like the same invoice. Written once; the newest of two rows applies. */
@Entity
@Immutable
public class InvoiceSettlement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Long caseId;
    private Long lineId;
    private Long otherId;

    @Enumerated(EnumType.STRING)
    private InvoiceVerdict verdict;

    private String reason;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected InvoiceSettlement() {}

    InvoiceSettlement(InvoiceDuplicate duplicate, InvoiceVerdict verdict, String reason, Entered entered) {
        caseId = duplicate.caseId();
        lineId = duplicate.lineId();
        otherId = duplicate.otherId();
        this.verdict = verdict;
        this.reason = reason;
        this.entered = entered;
    }

    /** Said of that row, which is then not approved; the other may be. */
    boolean forbids(Long line) {
        return verdict == InvoiceVerdict.CLAIMED_TWICE && lineId.equals(line);
    }

    public InvoiceVerdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public Entered entered() {
        return entered;
    }
}
