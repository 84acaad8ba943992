package se.exportcheck.cases.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** That a package was handed over to the e-archive. Written once; so is the receipt for it. */
@Entity
@Immutable
public class ArchiveDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "archive_package_id")
    private ArchivePackage archivePackage;

    private String archive;
    private LocalDate deliveredOn;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "delivery", cascade = CascadeType.PERSIST)
    private List<ArchiveReceipt> receipts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ArchiveDelivery() {}

    ArchiveDelivery(ArchivePackage archivePackage, String archive, LocalDate deliveredOn, Entered entered) {
        this.archivePackage = archivePackage;
        this.archive = archive;
        this.deliveredOn = deliveredOn;
        this.entered = entered;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public ArchivePackage archivePackage() {
        return archivePackage;
    }

    /** Which e-archive it was handed over to. */
    public String archive() {
        return archive;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public Entered entered() {
        return entered;
    }

    /** What the e-archive has answered; empty while it has not. */
    public Optional<ArchiveReceipt> receipt() {
        return receipts.stream().findFirst();
    }
}
