package se.exportcheck.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

/** <i>Händelse</i>: a step taken in a case, by whom, when and why. Written once. */
@Entity
@Immutable
public class CaseEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private CaseAction action;

    @SuppressWarnings("NullAway.Init")
    protected CaseEvent() {}

    CaseEvent(GrantCase grantCase, CaseAction action, Actor by, Instant at, @Nullable String note) {
        super(by, at, note);
        this.grantCase = grantCase;
        this.action = action;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public CaseAction action() {
        return action;
    }
}
