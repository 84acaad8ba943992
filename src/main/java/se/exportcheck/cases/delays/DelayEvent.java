package se.exportcheck.cases.delays;

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
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepTaken;
import se.exportcheck.people.Actor;

/**
 * Something said about a decision that takes long: a notice of delay (<i>underrättelse om försening</i>, FL 11 §), the
 * company's request (<i>begäran om avgörande</i>, 12 §) or how that was answered. Written once.
 */
@Entity
@Immutable
public class DelayEvent extends StepTaken {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private DelayAction action;

    private @Nullable LocalDate day;
    private @Nullable LocalDate arrivedOn;
    /** A company asks once, and is answered once. */
    private Instant heldSince;

    @SuppressWarnings("NullAway.Init")
    protected DelayEvent() {}

    DelayEvent(
            GrantCase grantCase,
            DelayAction action,
            Actor by,
            Instant at,
            @Nullable LocalDate day,
            @Nullable String note) {
        super(by, at, note);
        this.grantCase = grantCase;
        this.action = action;
        this.day = day;
        heldSince = grantCase.heldSince();
    }

    /** It came on paper that day. */
    DelayEvent arrived(LocalDate on) {
        arrivedOn = on;
        return this;
    }

    /** The day that it was said: that of arrival, for what came on paper (förvaltningslagen 22 §). */
    public LocalDate saidOn() {
        return arrivedOn == null ? Stockholm.dateOf(at()) : arrivedOn;
    }

    public boolean isOnPaper() {
        return arrivedOn != null;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public DelayAction action() {
        return action;
    }

    /** Of a notice the day when a decision is expected now; of a request the last day to answer it. */
    public @Nullable LocalDate day() {
        return day;
    }
}
