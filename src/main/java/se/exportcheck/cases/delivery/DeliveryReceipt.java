package se.exportcheck.cases.delivery;

import jakarta.persistence.Entity;
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
import se.exportcheck.calendar.StatutoryTime;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.schemes.Remedy;

/** That a party got a decision on a day, as somebody of the region has recorded it from what shows it. Written once. */
@Entity
@Immutable
public class DeliveryReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private LocalDate receivedOn;

    /** When the time to appeal ends, if the party appeals it. */
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private String recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryReceipt() {}

    /** Only {@link GrantCase#recordReceipt} makes one. */
    public DeliveryReceipt(Decision decision, Notified shown, Actor by, Instant at) {
        if (!Evidence.recorded().contains(shown.evidence())) {
            throw new IllegalArgumentException("Only the company says that it has read a decision");
        }
        grantCase = decision.grantCase();
        this.decision = decision;
        receivedOn = shown.on();
        lastDay = StatutoryTime.lastDay(shown.on(), Remedy.TIME);
        evidence = shown.evidence();
        recordedBy = by.subject();
        recordedByName = by.name();
        recordedAt = at;
    }

    public boolean isOf(Decision other) {
        return decision.ordinal() == other.ordinal();
    }

    public Notified shown() {
        return new Notified(receivedOn, evidence);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
