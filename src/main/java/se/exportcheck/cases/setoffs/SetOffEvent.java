package se.exportcheck.cases.setoffs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.StepTaken;
import se.exportcheck.people.Actor;

/** A step taken with a set-off, by whom, when and what was said. Written once. */
@Entity
@Immutable
public class SetOffEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_off_id")
    private SetOff setOff;

    @Enumerated(EnumType.STRING)
    private SetOffAction action;

    private @Nullable LocalDate day;

    @SuppressWarnings("NullAway.Init")
    protected SetOffEvent() {}

    /** @param day when an answer on paper reached the region, or money went to the company; else null */
    SetOffEvent(
            SetOff setOff, SetOffAction action, Actor by, Instant at, @Nullable String note, @Nullable LocalDate day) {
        super(by, at, note);
        this.setOff = setOff;
        this.action = action;
        this.day = day;
    }

    public SetOff setOff() {
        return setOff;
    }

    public SetOffAction action() {
        return action;
    }

    /** When an answer on paper reached the region, or money went to the company; null of other steps. */
    public @Nullable LocalDate day() {
        return day;
    }
}
