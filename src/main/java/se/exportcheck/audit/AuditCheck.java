package se.exportcheck.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That the region's log was checked, how far, and what was found. Written once. */
@Entity
@Immutable
public class AuditCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Instant at;
    private long ordinal;
    private String hash;

    @Enumerated(EnumType.STRING)
    private @Nullable Fault fault;

    private @Nullable Long wrongOrdinal;
    private @Nullable String wrongRecord;

    @SuppressWarnings("NullAway.Init")
    protected AuditCheck() {}

    AuditCheck(Verdict verdict, Instant at) {
        this.at = at;
        ordinal = verdict.root().ordinal();
        hash = verdict.root().hash();
        fault = verdict.flaw().map(Flaw::fault).orElse(null);
        wrongOrdinal = verdict.flaw().map(Flaw::ordinal).orElse(null);
        wrongRecord = verdict.flaw().map(Flaw::record).orElse(null);
    }

    public Instant at() {
        return at;
    }

    /** The last event that was checked, with its seal. */
    public Root root() {
        return new Root(ordinal, hash);
    }

    public Optional<Flaw> flaw() {
        return Optional.ofNullable(fault)
                .map(found -> new Flaw(
                        found,
                        Objects.requireNonNullElse(wrongOrdinal, 0L),
                        Objects.requireNonNullElse(wrongRecord, "")));
    }
}
