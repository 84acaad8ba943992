package se.exportcheck.cases.recoveries;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Authority;
import se.exportcheck.cases.Resolution;
import se.exportcheck.people.Actor;

/**
 * The decision that what is left of a debt is not collected any more (<i>avskrivning av fordran</i>): on delegation, and
 * then reported to the committee, or by the committee or its chair (kommunallagen 6 kap. 37 to 40 §§). Written once.
 */
@Entity
@Immutable
public class WriteOff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    private BigDecimal amount;
    private String reasons;
    private LocalDate decidedOn;
    private Instant decidedAt;
    private String decider;
    private String deciderName;
    private @Nullable String deciderTitle;

    @Embedded
    private Authority authority;

    @SuppressWarnings("NullAway.Init")
    protected WriteOff() {}

    /** On delegation, today. */
    WriteOff(Recovery recovery, BigDecimal amount, String reasons, Authority authority, Actor by, Instant now) {
        this.recovery = recovery;
        this.amount = amount;
        this.reasons = reasons;
        this.authority = authority;
        decidedOn = Stockholm.dateOf(now);
        decidedAt = now;
        decider = by.subject();
        deciderName = by.name();
        deciderTitle = by.title();
    }

    /** By the committee or its chair, recorded by somebody of the region. */
    WriteOff(Recovery recovery, BigDecimal amount, String reasons, Resolution resolution, Actor recorder, Instant now) {
        this.recovery = recovery;
        this.amount = amount;
        this.reasons = reasons;
        authority = Authority.of(resolution, recorder);
        decidedOn = resolution.decidedOn();
        decidedAt = now;
        decider = authority.kind().name();
        deciderName = resolution.decider();
    }

    /** How much was left, with interest, when it was decided. */
    public BigDecimal amount() {
        return amount;
    }

    public String reasons() {
        return reasons;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String deciderName() {
        return deciderName;
    }

    public Authority authority() {
        return authority;
    }
}
