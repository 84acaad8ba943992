package se.exportcheck.cases.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.StepTaken;
import se.exportcheck.people.Actor;

/** A step taken with a request for a change, by whom, when and why. Written once. */
@Entity
@Immutable
public class ChangeEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "change_request_id")
    private ChangeRequest change;

    @Enumerated(EnumType.STRING)
    private ChangeAction action;

    @SuppressWarnings("NullAway.Init")
    protected ChangeEvent() {}

    ChangeEvent(ChangeRequest change, ChangeAction action, Actor by, Instant at, @Nullable String note) {
        super(by, at, note);
        this.change = change;
        this.action = action;
    }

    public ChangeRequest change() {
        return change;
    }

    public ChangeAction action() {
        return action;
    }
}
