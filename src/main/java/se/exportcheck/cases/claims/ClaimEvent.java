package se.exportcheck.cases.claims;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import se.exportcheck.cases.Announcements;
import se.exportcheck.people.Actor;

/** A step taken with a claim, by whom, when and why. Written once. */
@Entity
@Immutable
@EntityListeners(Announcements.class)
public class ClaimEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private ClaimAction action;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEvent() {}

    ClaimEvent(Claim claim, ClaimAction action, Actor by, Instant at, @Nullable String note) {
        this.claim = claim;
        this.action = action;
        this.at = at;
        actor = by.subject();
        actorName = by.name();
        this.note = note;
    }

    public Claim claim() {
        return claim;
    }

    public ClaimAction action() {
        return action;
    }

    public Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public @Nullable String note() {
        return note;
    }
}
