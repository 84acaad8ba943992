package se.exportcheck.cases.stops;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A step that was taken with a stop of payments, by whom and when. Written once. */
@Entity
@Immutable
public class StopEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payment_stop_id")
    private PaymentStop stop;

    @Enumerated(EnumType.STRING)
    private StopAction action;

    private @Nullable String note;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected StopEvent() {}

    StopEvent(PaymentStop stop, StopAction action, @Nullable String note, Entered entered) {
        this.stop = stop;
        this.action = action;
        this.note = note;
        this.entered = entered;
    }

    public StopAction action() {
        return action;
    }

    /** What the company said, the reasons of a proposal, why it was sent back or dropped, or what the check showed that lifted it. */
    public @Nullable String note() {
        return note;
    }

    public Entered entered() {
        return entered;
    }
}
