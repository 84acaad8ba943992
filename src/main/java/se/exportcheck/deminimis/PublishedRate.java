package se.exportcheck.deminimis;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A rate of the euro as somebody entered it. Written once; a correction is entered after it. */
@Entity
@Immutable
@Table(name = "exchange_rate")
public class PublishedRate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Embedded
    private ExchangeRate rate;

    @Embedded
    private Entered entered;

    private @Nullable LocalDate retrievedOn;
    private @Nullable String fileChecksum;

    @SuppressWarnings("NullAway.Init")
    protected PublishedRate() {}

    PublishedRate(ExchangeRate rate, Entered entered) {
        this.rate = rate;
        this.entered = entered;
    }

    /** The day it was read off where it is published, and the file that it came in. */
    PublishedRate from(@Nullable LocalDate day, String checksum) {
        retrievedOn = day;
        fileChecksum = checksum;
        return this;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public ExchangeRate rate() {
        return rate;
    }

    public Entered entered() {
        return entered;
    }

    public @Nullable LocalDate retrievedOn() {
        return retrievedOn;
    }

    /** SHA-256 of the file it came in; null when it was entered by hand. */
    public @Nullable String fileChecksum() {
        return fileChecksum;
    }
}
