package se.exportcheck.cases.disposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** What the region has decided of a kind of record. Written once; the newest of a kind applies. */
@Entity
@Immutable
@Table(name = "disposal_rule")
public class PlanRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private RecordClass recordClass;

    private boolean disposed;
    private String basis;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected PlanRule() {}

    PlanRule(RecordClass recordClass, boolean disposed, String basis, Entered entered) {
        this.recordClass = recordClass;
        this.disposed = disposed;
        this.basis = basis;
        this.entered = entered;
    }

    public RecordClass recordClass() {
        return recordClass;
    }

    /** It goes when the time is over; otherwise it is kept. */
    public boolean isDisposed() {
        return disposed;
    }

    /** The decision that it rests on. */
    public String basis() {
        return basis;
    }

    public Entered entered() {
        return entered;
    }
}
