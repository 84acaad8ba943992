package se.exportcheck.cases.claims;

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

/** A step taken with a claim, by whom, when and why. Written once. */
@Entity
@Immutable
public class ClaimEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private ClaimAction action;

    @SuppressWarnings("NullAway.Init")
    protected ClaimEvent() {}

    ClaimEvent(Claim claim, ClaimAction action, Actor by, Instant at, @Nullable String note) {
        super(by, at, note);
        this.claim = claim;
        this.action = action;
    }

    public Claim claim() {
        return claim;
    }

    public ClaimAction action() {
        return action;
    }
}
