package se.exportcheck.cases.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** <i>Leveranskvittens</i>: the e-archive has the package, and has said so. Written once. */
@Entity
@Immutable
public class ArchiveReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "archive_delivery_id")
    private ArchiveDelivery delivery;

    private String reference;
    private LocalDate receivedOn;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveReceipt() {}

    ArchiveReceipt(ArchiveDelivery delivery, String reference, LocalDate receivedOn, Entered entered) {
        grantCase = delivery.archivePackage().grantCase();
        this.delivery = delivery;
        this.reference = reference;
        this.receivedOn = receivedOn;
        this.entered = entered;
    }

    public ArchiveDelivery delivery() {
        return delivery;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** What the e-archive calls it. */
    public String reference() {
        return reference;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Entered entered() {
        return entered;
    }
}
