package se.exportcheck.cases.recoveries;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** <i>Statens utlåningsränta</i> from a day on, as somebody entered it. Written once; a correction is entered after it. */
@Entity
@Immutable
public class LendingRate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private LocalDate fromOn;
    private BigDecimal percent;
    private String source;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected LendingRate() {}

    LendingRate(LocalDate fromOn, BigDecimal percent, String source, Entered entered) {
        this.fromOn = fromOn;
        this.percent = percent;
        this.source = source;
        this.entered = entered;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** Per cent a year. */
    public BigDecimal percent() {
        return percent;
    }

    /** Where it was read. */
    public String source() {
        return source;
    }

    public Entered entered() {
        return entered;
    }
}
