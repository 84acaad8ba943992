package se.exportcheck.cases;

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
import se.exportcheck.people.Actor;

/** What somebody said about conflict of interest (jäv) before they took a part in a case, or since. Written once. */
@Entity
@Immutable
public class ConflictDeclaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private String person;
    private String personName;

    @Enumerated(EnumType.STRING)
    private Part part;

    private boolean conflict;

    @Enumerated(EnumType.STRING)
    private Conflict.@Nullable Ground ground;

    private @Nullable String explanation;
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected ConflictDeclaration() {}

    /** @param found the conflict; null when there is none */
    ConflictDeclaration(GrantCase grantCase, Part part, @Nullable Conflict found, Actor actor, Instant now) {
        this.grantCase = grantCase;
        this.part = part;
        person = actor.subject();
        personName = actor.name();
        conflict = found != null;
        ground = found == null ? null : found.ground();
        explanation = found == null ? null : found.explanation();
        declaredAt = now;
    }

    public String person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    public Part part() {
        return part;
    }

    public boolean isConflict() {
        return conflict;
    }

    /** Null where no conflict was declared. */
    public Conflict.@Nullable Ground ground() {
        return ground;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
