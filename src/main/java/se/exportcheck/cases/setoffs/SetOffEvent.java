package se.exportcheck.cases.setoffs;

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

/** A step taken with a set-off, by whom, when and what was said. Written once. */
@Entity
@Immutable
@EntityListeners(Announcements.class)
public class SetOffEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_off_id")
    private SetOff setOff;

    @Enumerated(EnumType.STRING)
    private SetOffAction action;

    private Instant at;
    private String actor;
    private String actorName;
    private @Nullable String note;
    private @Nullable LocalDate day;

    @SuppressWarnings("NullAway.Init")
    protected SetOffEvent() {}

    /** @param day when an answer on paper reached the region, or money went to the company; else null */
    SetOffEvent(
            SetOff setOff, SetOffAction action, Actor by, Instant at, @Nullable String note, @Nullable LocalDate day) {
        this.setOff = setOff;
        this.action = action;
        this.at = at;
        actor = by.subject();
        actorName = by.name();
        this.note = note;
        this.day = day;
    }

    public SetOff setOff() {
        return setOff;
    }

    public SetOffAction action() {
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

    /** When an answer on paper reached the region, or money went to the company; null of other steps. */
    public @Nullable LocalDate day() {
        return day;
    }
}
