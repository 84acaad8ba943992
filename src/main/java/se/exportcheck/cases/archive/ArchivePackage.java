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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.companies.Entered;

/** <i>Arkivpaket</i>: that a package of a case was made, and what it was. Written once; the package itself is where it was fetched to. */
@Entity
@Immutable
public class ArchivePackage {

    /**
     * What was made.
     *
     * @param name of the file, without its ending
     * @param sha256 checksum of the whole file
     * @param size bytes
     * @param files how many documents are in it
     * @param omitted how many are named in it and are not there
     * @param unchecked how many of those nobody had checked for malicious software yet
     */
    public record Made(String name, String sha256, long size, int files, int omitted, int unchecked) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private String name;
    private String sha256;
    private long size;
    private int files;
    private int omitted;
    private int unchecked;

    @Embedded
    private Entered entered;

    @OneToMany(mappedBy = "archivePackage", cascade = CascadeType.PERSIST)
    private List<ArchiveDelivery> deliveries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ArchivePackage() {}

    ArchivePackage(GrantCase grantCase, Made made, Entered entered) {
        this.grantCase = grantCase;
        name = made.name();
        sha256 = made.sha256();
        size = made.size();
        files = made.files();
        omitted = made.omitted();
        unchecked = made.unchecked();
        this.entered = entered;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public Made made() {
        return new Made(name, sha256, size, files, omitted, unchecked);
    }

    public Entered entered() {
        return entered;
    }

    /** That it was handed over; empty while it was not. */
    public Optional<ArchiveDelivery> delivery() {
        return deliveries.stream().findFirst();
    }
}
