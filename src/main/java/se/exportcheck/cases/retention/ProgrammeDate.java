package se.exportcheck.cases.retention;

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
import se.exportcheck.companies.Entered;
import se.exportcheck.schemes.SchemeVersion;

/**
 * The last day that a programme of the EU wants the documents of what it pays for kept (domain brief 2.10). It is often said years
 * after the scheme was published. Written once; the newest of a version applies.
 */
@Entity
@Immutable
public class ProgrammeDate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scheme_version_id")
    private SchemeVersion schemeVersion;

    private LocalDate lastDay;
    private String basis;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeDate() {}

    ProgrammeDate(SchemeVersion schemeVersion, LocalDate lastDay, String basis, Entered entered) {
        this.schemeVersion = schemeVersion;
        this.lastDay = lastDay;
        this.basis = basis;
        this.entered = entered;
    }

    public SchemeVersion schemeVersion() {
        return schemeVersion;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Where the programme says so. */
    public String basis() {
        return basis;
    }

    public Entered entered() {
        return entered;
    }
}
