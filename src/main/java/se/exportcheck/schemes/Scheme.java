package se.exportcheck.schemes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;

/** A kind of cheque that a region gives, over all its versions: {@code EXPORT}. */
@Entity
public class Scheme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String code;

    @OneToMany(mappedBy = "scheme", cascade = CascadeType.PERSIST)
    @OrderBy("versionNumber desc")
    private List<SchemeVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Scheme() {}

    /** A new kind of cheque, whose first version is a draft with the proposed numbers. */
    public Scheme(String code, String nameSv, String nameEn, Editor author, Instant now) {
        this.code = code;
        versions.add(SchemeVersion.first(this, ProposedTerms.of(nameSv, nameEn, Stockholm.dateOf(now)), author, now));
    }

    public @Nullable Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The latest first. */
    public List<SchemeVersion> versions() {
        return List.copyOf(versions);
    }

    void forget(SchemeVersion draft) {
        versions.remove(draft);
    }

    int nextNumber() {
        return 1
                + versions.stream().mapToInt(SchemeVersion::versionNumber).max().orElse(0);
    }

    /** The published version of the day: the one that began last, unless its days are over. */
    public Optional<SchemeVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(SchemeVersion::isPublished)
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(SchemeVersion::validFrom))
                .filter(version -> version.validTo() == null || !day.isAfter(version.validTo()));
    }

    /** Where a version of it stands on a day. */
    public VersionStatus status(SchemeVersion version, LocalDate today) {
        if (!version.isPublished()) {
            return VersionStatus.DRAFT;
        } else if (version.validFrom().isAfter(today)) {
            return VersionStatus.COMING;
        } else {
            return inForce(today).filter(version::equals).isPresent() ? VersionStatus.IN_FORCE : VersionStatus.PAST;
        }
    }

    boolean hasOverlap(SchemeVersion draft) {
        return versions.stream().filter(SchemeVersion::isPublished).anyMatch(draft::overlaps);
    }
}
