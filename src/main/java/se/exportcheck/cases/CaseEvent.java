package se.exportcheck.cases;

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
import se.exportcheck.people.Actor;

/** <i>Händelse</i>: a step taken in a case, by whom, when and why. Written once. */
@Entity
@Immutable
@EntityListeners(Announcements.class)
public class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private CaseAction action;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected CaseEvent() {}

    CaseEvent(GrantCase grantCase, CaseAction action, Actor by, Instant at, @Nullable String note) {
        this.grantCase = grantCase;
        this.action = action;
        this.at = at;
        actor = by.subject();
        actorName = by.name();
        this.note = note;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public CaseAction action() {
        return action;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    /** Why, in the actor's words, where the step asks for it. */
    public @Nullable String note() {
        return note;
    }
}
