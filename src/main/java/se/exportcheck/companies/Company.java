package se.exportcheck.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A company that applies, as the region knows it: one per organisation number. */
@Entity
public class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    private OrganisationNumber organisationNumber;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    public Company(OrganisationNumber organisationNumber, String name) {
        this.organisationNumber = organisationNumber;
        this.name = name;
    }

    public @Nullable Long id() {
        return id;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public String name() {
        return name;
    }

    public void rename(String newName) {
        name = newName;
    }
}
