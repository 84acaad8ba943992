package se.exportcheck.cases.appeals;

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

/** A step taken with an appeal, by whom, when and why. Written once. */
@Entity
@Immutable
public class AppealEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appeal_id")
    private Appeal appeal;

    @Enumerated(EnumType.STRING)
    private AppealAction action;

    @SuppressWarnings("NullAway.Init")
    protected AppealEvent() {}

    AppealEvent(Appeal appeal, AppealAction action, Actor by, Instant at, @Nullable String note) {
        super(by, at, note);
        this.appeal = appeal;
        this.action = action;
    }

    public Appeal appeal() {
        return appeal;
    }

    public AppealAction action() {
        return action;
    }
}
