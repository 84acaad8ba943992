package se.exportcheck.people.representing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Entitlement;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;
import se.exportcheck.people.Standing;

/** <i>Inbjudan</i> to act for a company, by mail. It is accepted, withdrawn or runs out once; its address is forgotten then. */
@Entity
public class Invitation {

    /** How an invitation ended. */
    enum Outcome {
        ACCEPTED,
        WITHDRAWN,
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private Long companyId;
    private @Nullable String email;
    private boolean signatory;
    private boolean administrator;
    private String tokenHash;
    private Instant expiresAt;

    @Embedded
    private Entered entered;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(Person by, String email, Powers powers, Secret secret, Instant now, Instant expiresAt) {
        companyId = Objects.requireNonNull(by.companyId());
        this.email = email;
        signatory = powers.signatory();
        administrator = powers.administrator();
        tokenHash = secret.hash();
        this.expiresAt = expiresAt;
        entered = new Entered(by.subject(), by.name(), now);
    }

    /** Whoever has the link becomes one of the company's people, by the word of the inviter as they stand now. */
    Person accept(Actor actor, Person inviter, String name, String address, Instant now) {
        var standing = new Standing(powers(), Entitlement.INVITED, inviter.name(), inviter.isSelfDeclared(), now);
        end(Outcome.ACCEPTED, now);
        return Person.ofCompany(actor.subject(), name, address, companyId, standing);
    }

    void withdraw(Instant now) {
        end(Outcome.WITHDRAWN, now);
    }

    private void end(Outcome how, Instant now) {
        outcome = how;
        endedAt = now;
        email = null;
    }

    public @Nullable Long id() {
        return id;
    }

    public long companyId() {
        return companyId;
    }

    /** Where it was mailed; null when it has ended. */
    public @Nullable String email() {
        return email;
    }

    public Powers powers() {
        return new Powers(signatory, administrator);
    }

    public Entered entered() {
        return entered;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isOpen(Instant now) {
        return outcome == null && !isExpired(now);
    }
}
