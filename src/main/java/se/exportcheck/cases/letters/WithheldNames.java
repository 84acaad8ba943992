package se.exportcheck.cases.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.people.Actor;

/**
 * That the company is told of a decision without the names of whoever decided and presented, because they are at risk
 * of threats (förvaltningslagen 33 §, SFS 2025:582), and why. The decision itself keeps them. Written once.
 */
@Entity
@Immutable
public class WithheldNames {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @OneToOne
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private String reason;
    private String withheldBy;
    private String withheldByName;
    private Instant withheldAt;

    @SuppressWarnings("NullAway.Init")
    protected WithheldNames() {}

    public WithheldNames(Decision decision, String reason, Actor actor, Instant now) {
        this.decision = decision;
        this.reason = reason;
        withheldBy = actor.subject();
        withheldByName = actor.name();
        withheldAt = now;
    }

    public String reason() {
        return reason;
    }

    public String withheldByName() {
        return withheldByName;
    }

    public Instant withheldAt() {
        return withheldAt;
    }
}
