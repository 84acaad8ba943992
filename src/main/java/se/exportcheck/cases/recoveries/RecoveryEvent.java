package se.exportcheck.cases.recoveries;

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
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Announcements;
import se.exportcheck.people.Actor;

/** A step taken with a recovery, by whom, when and what was said. Written once. */
@Entity
@Immutable
@EntityListeners(Announcements.class)
public class RecoveryEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    @Enumerated(EnumType.STRING)
    private RecoveryAction action;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;
    private @Nullable LocalDate cameOn;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryEvent() {}

    RecoveryEvent(Recovery recovery, RecoveryAction action, Actor by, Instant at, @Nullable String note) {
        this.recovery = recovery;
        this.action = action;
        this.at = at;
        actor = by.subject();
        actorName = by.name();
        this.note = note;
    }

    /** The same of what came on paper, entered some day after that. */
    void cameOn(LocalDate day) {
        cameOn = day;
    }

    /** The day that it reached the region; null when that is the moment of the step itself. */
    public @Nullable LocalDate cameOn() {
        return cameOn;
    }

    public Recovery recovery() {
        return recovery;
    }

    public RecoveryAction action() {
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
