package se.exportcheck.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An organisation whose advisers give opinions: Almi, Business Sweden, EKN, Enterprise Europe Network, a chamber. */
@Entity
public class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    public Partner(String name) {
        this.name = name;
    }

    public void rename(String name) {
        this.name = name;
    }

    public @Nullable Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
