package se.exportcheck.schemes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** <i>Utlysning</i>: an invitation to apply under a scheme version, open continuously or in a round. */
@Entity
@Immutable
public class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scheme_version_id")
    private SchemeVersion schemeVersion;

    private String nameSv;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private IntakeMode intakeMode;

    private LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    public @Nullable Long id() {
        return id;
    }

    /** The version that it was opened under. */
    public SchemeVersion schemeVersion() {
        return schemeVersion;
    }

    public String nameSv() {
        return nameSv;
    }

    public String nameEn() {
        return nameEn;
    }

    public IntakeMode intakeMode() {
        return intakeMode;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    /** The last day to apply; null when the call has none. */
    public @Nullable LocalDate closesOn() {
        return closesOn;
    }

    /** Within its days, and its scheme has terms in force. */
    public boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && (closesOn == null || !today.isAfter(closesOn)) && hasTerms(today);
    }

    private boolean hasTerms(LocalDate day) {
        return intakeMode == IntakeMode.ROUND
                || schemeVersion.scheme().inForce(day).isPresent();
    }

    /**
     * The terms of what is received on a day. All in a round compete under the terms it was opened with; a call that is
     * open all the time has those of the version in force.
     */
    public SchemeVersion termsOn(LocalDate day) {
        return intakeMode == IntakeMode.ROUND
                ? schemeVersion
                : schemeVersion.scheme().inForce(day).orElse(schemeVersion);
    }
}
