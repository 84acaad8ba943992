package se.exportcheck.cases.recoveries;

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

/** A step taken with a recovery, by whom, when and what was said. Written once. */
@Entity
@Immutable
public class RecoveryEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recovery_id")
    private Recovery recovery;

    @Enumerated(EnumType.STRING)
    private RecoveryAction action;

    private @Nullable LocalDate cameOn;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryEvent() {}

    RecoveryEvent(Recovery recovery, RecoveryAction action, Actor by, Instant at, @Nullable String note) {
        super(by, at, note);
        this.recovery = recovery;
        this.action = action;
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
}
