package se.exportcheck.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.FundingSource;
import se.exportcheck.schemes.Scheme;

/** What may be granted of a kind of cheque in a year, of one source's money (budgetram). How much, its changes say. */
@Entity
@Immutable
public class BudgetFrame {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    private Scheme scheme;

    @Enumerated(EnumType.STRING)
    private FundingSource fundingSource;

    private int year;

    @SuppressWarnings("NullAway.Init")
    protected BudgetFrame() {}

    BudgetFrame(Scheme scheme, FundingSource fundingSource, int year) {
        this.scheme = scheme;
        this.fundingSource = fundingSource;
        this.year = year;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public Scheme scheme() {
        return scheme;
    }

    public FundingSource fundingSource() {
        return fundingSource;
    }

    public int year() {
        return year;
    }
}
