package se.exportcheck.budget;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.money.Kronor;

/** What was added to a frame or taken from it, why, and by whom. Written once. */
@Entity
@Immutable
public class BudgetChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    private BudgetFrame frame;

    private Kronor amountSek;
    private String reason;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected BudgetChange() {}

    BudgetChange(BudgetFrame frame, Kronor amount, String reason, Entered entered) {
        this.frame = frame;
        this.amountSek = amount;
        this.reason = reason;
        this.entered = entered;
    }

    /** Below zero when money was taken away. */
    public Kronor amount() {
        return amountSek;
    }

    public String reason() {
        return reason;
    }

    public Entered entered() {
        return entered;
    }
}
