package se.exportcheck.cases.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/**
 * That an officer has found out something of the company which can weigh against it, and which it has not said itself
 * (förvaltningslagen 25 §). What it is stands in the ledger of aid, among the owners or in the assessment of its size.
 */
@Entity
@Immutable
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private NewMaterial.Kind kind;

    private String foundBy;
    private String foundByName;
    private Instant foundAt;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    public Finding(GrantCase grantCase, NewMaterial.Kind kind, Actor actor, Instant now) {
        this.grantCase = grantCase;
        this.kind = kind;
        foundBy = actor.subject();
        foundByName = actor.name();
        foundAt = now;
    }

    NewMaterial material() {
        return new NewMaterial(kind, foundByName, foundAt);
    }
}
