package se.exportcheck.deminimis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A rate of the euro as somebody entered it. Written once; a correction is entered after it. */
@Entity
@Immutable
@Table(name = "exchange_rate")
class PublishedRate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Embedded
    private ExchangeRate rate;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected PublishedRate() {}

    PublishedRate(ExchangeRate rate, Entered entered) {
        this.rate = rate;
        this.entered = entered;
    }

    ExchangeRate rate() {
        return rate;
    }
}
