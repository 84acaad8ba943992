package se.exportcheck.cases.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** Whether the plan wants a case delivered to the e-archive before anything of it goes. Written once; the newest applies. */
@Entity
@Immutable
public class DeliveryRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private boolean demanded;
    private String basis;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryRule() {}

    DeliveryRule(boolean demanded, String basis, Entered entered) {
        this.demanded = demanded;
        this.basis = basis;
        this.entered = entered;
    }

    public boolean isDemanded() {
        return demanded;
    }

    /** The decision that it rests on. */
    public String basis() {
        return basis;
    }

    public Entered entered() {
        return entered;
    }
}
