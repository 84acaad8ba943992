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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;

/** <i>Expediering</i>: how a decision was sent to the party, by whom and when (förvaltningslagen 33 §). Written once. */
@Entity
@Immutable
public class Delivery {

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

    @Enumerated(EnumType.STRING)
    private DeliveryChannel channel;

    private String sentBy;
    private String sentByName;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    /** Only {@link GrantCase#dispatch} makes one. */
    public Delivery(Decision decision, DeliveryChannel channel, Actor by, Instant at) {
        grantCase = decision.grantCase();
        this.decision = decision;
        this.channel = channel;
        sentBy = by.subject();
        sentByName = by.name();
        sentAt = at;
    }

    public boolean isOf(Decision other) {
        return decision.ordinal() == other.ordinal();
    }

    public DeliveryChannel channel() {
        return channel;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
