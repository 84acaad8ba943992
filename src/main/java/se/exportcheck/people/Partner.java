package se.exportcheck.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that helps companies abroad, and whose advisers give opinions: Almi, Business Sweden, EKN, Enterprise
 * Europe Network, a chamber.
 */
@Entity
public class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String name;
    private @Nullable String offerSv;
    private @Nullable String offerEn;
    private @Nullable String website;

    @Formula("(select count(*) from membership m where m.partner_id = id)")
    private long advisers;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    public Partner(String name) {
        this.name = name;
    }

    public void rename(String name) {
        this.name = name;
    }

    /** What it offers companies, in both languages, and where more is said; nothing when companies are not told of it. */
    public void describe(@Nullable String swedish, @Nullable String english, @Nullable String address) {
        offerSv = swedish;
        offerEn = english;
        website = address;
    }

    public boolean hasId(long other) {
        return id != null && id == other;
    }

    /** Somebody there can be told of a company here, and answer. */
    public boolean hasAdvisers() {
        return advisers > 0;
    }

    /** Companies are told of it. */
    public boolean isDescribed() {
        return offerSv != null;
    }

    public @Nullable String offerSv() {
        return offerSv;
    }

    public @Nullable String offerEn() {
        return offerEn;
    }

    public @Nullable String website() {
        return website;
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
