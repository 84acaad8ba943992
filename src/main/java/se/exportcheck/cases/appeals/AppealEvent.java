package se.exportcheck.cases.appeals;

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

/** A step taken with an appeal, by whom, when and why. Written once. */
@Entity
@Immutable
@EntityListeners(Announcements.class)
public class AppealEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appeal_id")
    private Appeal appeal;

    @Enumerated(EnumType.STRING)
    private AppealAction action;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AppealEvent() {}

    AppealEvent(Appeal appeal, AppealAction action, Actor by, Instant at, @Nullable String note) {
        this.appeal = appeal;
        this.action = action;
        this.at = at;
        actor = by.subject();
        actorName = by.name();
        this.note = note;
    }

    public Appeal appeal() {
        return appeal;
    }

    public AppealAction action() {
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
