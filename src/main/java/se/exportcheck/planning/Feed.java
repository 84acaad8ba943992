package se.exportcheck.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A secret address where a calendar program fetches somebody's last days.
 *
 * <p>Calendar programs cannot sign in, so whoever knows the address reads what is there. Therefore nothing is there but
 * case numbers, what a day is for and the day: no person, no company. The address is shown once and kept only as a
 * checksum, works for a year, and stops at once when its owner says so or leaves the region.
 */
@Entity
@Table(name = "calendar_feed")
public class Feed {

    private static final int YEARS = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String person;
    private boolean whole;
    private String secretHash;
    private Instant createdAt;
    private LocalDate expiresOn;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Feed() {}

    /** @param whole of all the region's cases, not only those of the person */
    Feed(String person, boolean whole, String secretHash, Instant now, LocalDate today) {
        this.person = person;
        this.whole = whole;
        this.secretHash = secretHash;
        createdAt = now;
        expiresOn = today.plusYears(YEARS);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /** The owner's subject at the sign-in provider. */
    String person() {
        return person;
    }

    boolean isWhole() {
        return whole;
    }

    boolean isOpen(LocalDate today) {
        return revokedAt == null && !today.isAfter(expiresOn);
    }
}
